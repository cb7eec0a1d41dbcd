package fi.polku.costs.sheets;

import java.util.List;

/** Takes the rows of a sheet as they stand, and then which of its cells are merged. */
@FunctionalInterface
interface RawRows {

  void row(int number, List<SheetCell> cells);

  /**
   * @param place such as {@code A2:B3}
   * @param fromRow from 1
   * @param fromColumn from 0
   */
  default void merged(String place, int fromRow, int toRow, int fromColumn) {}
}
