package fi.polku.areas;

/** The area files contradict themselves or each other; the system does not start on such data. */
final class InvalidAreaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidAreaException(String message) {
    super(message);
  }

  InvalidAreaException(String message, Throwable cause) {
    super(message, cause);
  }
}
