package fi.polku.costs.web.budget;

import fi.polku.costs.budget.Difference;
import java.util.List;

/**
 * A settlement as tables.
 *
 * @param municipalities sums of those the reader may see
 * @param kinds in the order of the settlement
 * @param total of the whole area
 */
record SettlementTable(List<Row> municipalities, List<Kind> kinds, Sums total) {

  /** A municipality's sums over all kinds. */
  record Row(String code, String municipality, Sums sums) {}

  /**
   * A kind of cost.
   *
   * @param rows of the municipalities the reader may see
   * @param total of the whole area
   */
  record Kind(String id, String name, List<Line> rows, Sums total) {}

  /**
   * A line with its explanation.
   *
   * @param sentence how the actual share came about; empty when nothing was shared
   */
  record Line(String municipality, Difference difference, String sentence) {}
}
