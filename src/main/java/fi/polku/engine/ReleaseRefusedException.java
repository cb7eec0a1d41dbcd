package fi.polku.engine;

/** The engine could not read a file of a release; nothing was released. */
public class ReleaseRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReleaseRefusedException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
