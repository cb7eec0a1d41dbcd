package fi.polku.costs.web.budget;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.allocation.Months;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * What the municipalities pay of a budget.
 *
 * @param payers those the reader may see
 * @param months of the whole area, January first
 * @param kinds of the whole area
 * @param problems what blocks sharing; then there are no payers
 */
record SharedBudget(
    List<Payer> payers,
    List<Euro> months,
    Map<CostKind, Euro> kinds,
    List<FigureProblem> problems) {

  /** What all municipalities pay together. */
  public Euro total() {
    return sum(months);
  }

  /** What all municipalities pay together of a kind. */
  public Euro of(CostKind kind) {
    return kinds.getOrDefault(kind, Euro.ZERO);
  }

  static Euro sum(List<Euro> amounts) {
    return amounts.stream().reduce(Euro.ZERO, Euro::add);
  }

  /** Months of many, added up month by month. */
  static List<Euro> sums(List<List<Euro>> all) {
    return IntStream.range(0, Months.OF_YEAR)
        .mapToObj(month -> sum(all.stream().map(months -> months.get(month)).toList()))
        .toList();
  }

  /**
   * What a municipality pays.
   *
   * @param kinds amounts of the twelve months by kind, January first
   */
  record Payer(Municipality municipality, SortedMap<CostKind, List<Euro>> kinds) {

    public List<Euro> months() {
      return sums(List.copyOf(kinds.values()));
    }

    public Euro total() {
      return sum(months());
    }

    public Euro of(CostKind kind) {
      return sum(kinds.getOrDefault(kind, List.of()));
    }
  }
}
