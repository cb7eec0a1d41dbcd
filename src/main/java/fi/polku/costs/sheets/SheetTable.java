package fi.polku.costs.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes rows of raw ones: the first that is not empty is the header. */
final class SheetTable implements RawRows {

  private static final int MOST_ROWS = 2_000_000;
  private static final int MOST_COLUMNS = 200;

  /** What a cell of a spreadsheet program can hold at most. */
  static final int LONGEST_CELL = 32_767;

  private final List<String> required;
  private final SheetProblems problems;
  private final Consumer<SheetRow> rows;
  private @Nullable Map<String, Integer> columns;
  private int headerRow;
  private int width;
  private boolean hasRows;

  SheetTable(List<String> required, SheetProblems problems, Consumer<SheetRow> rows) {
    this.required = required;
    this.problems = problems;
    this.rows = rows;
  }

  @Override
  public void row(int number, List<SheetCell> cells) {
    int last = last(cells);
    if (last < 0) {
      return;
    }
    if (number > MOST_ROWS) {
      throw InvalidSheetException.of(number, "sheet-rows", MOST_ROWS);
    }
    if (last >= MOST_COLUMNS) {
      throw InvalidSheetException.of(number, "sheet-columns-many", MOST_COLUMNS);
    }
    if (columns == null) {
      columns = header(number, cells);
      headerRow = number;
      width = last + 1;
      return;
    }
    hasRows = true;
    var row = new SheetRow(number, columns, cells, problems);
    if (last >= width) {
      row.refuse("", "sheet-row-long", width);
    } else {
      rows.accept(row);
    }
  }

  /** Of cells that were merged only the first has a value: what the others mean is a guess. */
  @Override
  public void merged(String place, int fromRow, int toRow, int fromColumn) {
    if (toRow > headerRow && fromColumn < width) {
      problems.add(
          new SheetProblem(
              Math.max(fromRow, headerRow + 1), "", "sheet-merged", List.of(shortened(place))));
    }
  }

  /** Whether a row would do as the header. */
  boolean isHeader(List<SheetCell> cells) {
    return cells.stream()
        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet())
        .containsAll(required);
  }

  void finish() {
    if (!hasRows) {
      throw InvalidSheetException.of(0, "sheet-empty");
    }
  }

  private static int last(List<SheetCell> cells) {
    int at = cells.size() - 1;
    while (at >= 0 && cells.get(at).isEmpty()) {
      at--;
    }
    return at;
  }

  private Map<String, Integer> header(int number, List<SheetCell> cells) {
    Map<String, Integer> found = new HashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      String name = cells.get(at).text().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && found.put(name, at) != null) {
        throw InvalidSheetException.of(number, "sheet-column-twice", shortened(name));
      }
    }
    List<String> missing = required.stream().filter(name -> !found.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw InvalidSheetException.of(number, "sheet-columns", String.join(", ", missing));
    }
    return found;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
