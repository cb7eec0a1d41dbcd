package fi.polku.national.connectors;

/** A connector's file is not as it must be. */
final class InvalidConnectorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidConnectorException(String message) {
    super(message);
  }

  InvalidConnectorException(String message, Throwable cause) {
    super(message, cause);
  }
}
