package fi.polku.access;

/** The configuration is unsafe or contradicts itself; the system does not start on it. */
public final class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param message what is wrong
   * @param remedy what to configure instead
   */
  public StartRefusedException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to configure instead. */
  public String remedy() {
    return remedy;
  }
}
