package fi.polku.shared;

/**
 * What was asked is no longer possible, because somebody else was faster or the thing has moved on;
 * looking again helps. The web layer answers 409.
 */
public class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message for logs; no personal data
   */
  public ConflictException(String message) {
    super(message);
  }

  public ConflictException(String message, Throwable cause) {
    super(message, cause);
  }
}
