package fi.polku.national.statistics;

/** A table no longer has what a figure is read from; its text says what is missing. */
public final class TableChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableChangedException(String table, String missing) {
    super("Table %s of Statistics Finland has no %s".formatted(table, missing));
  }

  TableChangedException(String table, String missing, Throwable cause) {
    this(table, missing);
    initCause(cause);
  }
}
