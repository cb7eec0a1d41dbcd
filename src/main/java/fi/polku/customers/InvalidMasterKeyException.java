package fi.polku.customers;

/** Personal data cannot be kept safe: the key is missing or unfit. Stops the start. */
final class InvalidMasterKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidMasterKeyException(String message) {
    super(message);
  }
}
