package fi.polku.engine;

/** A table cannot be tried out; the message is the engine's. */
public final class TableTrialException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableTrialException(RuntimeException reason) {
    super(String.valueOf(reason.getMessage()), reason);
  }
}
