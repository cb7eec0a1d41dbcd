package fi.polku.shared;

/**
 * What was asked for does not exist, or is outside what the asker may see: the two look the same
 * from outside. The web layer answers 404.
 */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what kind of thing, such as {@code case}; no personal data
   */
  public NotFoundException(String what) {
    super("Not found: " + what);
  }
}
