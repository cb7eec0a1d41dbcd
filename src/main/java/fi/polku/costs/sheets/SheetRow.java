package fi.polku.costs.sheets;

import fi.polku.shared.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A row that is not empty. */
public final class SheetRow {

  private final int number;
  private final Map<String, Integer> columns;
  private final List<SheetCell> cells;
  private final SheetProblems problems;

  SheetRow(
      int number, Map<String, Integer> columns, List<SheetCell> cells, SheetProblems problems) {
    this.number = number;
    this.columns = columns;
    this.cells = cells;
    this.problems = problems;
  }

  /** As spreadsheet programs count them: the header is 1. */
  public int number() {
    return number;
  }

  /** The cell, empty when the row or the whole file has none. */
  public SheetCell cell(String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? SheetCell.EMPTY : cells.get(at);
  }

  public String text(String column) {
    return cell(column).text();
  }

  /**
   * What the cell means; nothing, and a problem of the row, when it means nothing.
   *
   * @param reader may refuse the cell by {@link InvalidValueException}
   */
  public <T> Optional<T> read(String column, Function<SheetCell, T> reader) {
    try {
      return Optional.of(reader.apply(cell(column)));
    } catch (InvalidValueException refused) {
      refuse(column, refused.code(), refused.arguments().toArray());
      return Optional.empty();
    }
  }

  /** Tells a problem of the row; {@code column} may be empty. */
  public void refuse(String column, String code, Object... arguments) {
    problems.add(new SheetProblem(number, column, code, List.of(arguments)));
  }
}
