package fi.polku.costs.sheets;

import java.util.List;

/** A file that cannot be taken in; nothing of it was. */
public final class InvalidSheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SheetProblem> problems;
  private final int count;

  InvalidSheetException(List<SheetProblem> problems, int count) {
    super("The file has " + count + " problems");
    this.problems = List.copyOf(problems);
    this.count = count;
  }

  /** A problem for which nothing more of the file can be read. */
  static InvalidSheetException of(int row, String code, Object... arguments) {
    return new InvalidSheetException(
        List.of(new SheetProblem(row, "", code, List.of(arguments))), 1);
  }

  /** The first ones. */
  public List<SheetProblem> problems() {
    return problems;
  }

  /** All of them, also those that are not told. */
  public int count() {
    return count;
  }
}
