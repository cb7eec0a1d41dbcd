package fi.polku.modelling.checks.xml;

/** The text is not XML that may be read; line and column from 1, or 0 when not known. */
public final class XmlProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  XmlProblem(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** What is wrong, in the parser's words. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
