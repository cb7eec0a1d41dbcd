package fi.polku.costs.budget;

import fi.polku.shared.Euro;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Arithmetic of budgets: a change is the difference of two. */
final class Lines {

  private Lines() {}

  /** What must be added to the old to have the new instead; nothing is zero. */
  static List<BudgetLine> difference(List<BudgetLine> now, List<BudgetLine> before) {
    Map<Place, Euro> amounts = amounts(now);
    before.forEach(
        line ->
            amounts.put(
                Place.of(line),
                amounts.getOrDefault(Place.of(line), Euro.ZERO).subtract(line.amount())));
    return lines(amounts);
  }

  /** The old with the new ones in place of those of the same kind and municipality. */
  static List<BudgetLine> replaced(List<BudgetLine> before, List<BudgetLine> now) {
    Map<Place, Euro> amounts = amounts(before);
    amounts.putAll(amounts(now));
    return lines(amounts);
  }

  private static Map<Place, Euro> amounts(List<BudgetLine> lines) {
    Map<Place, Euro> amounts = new LinkedHashMap<>();
    BinaryOperator<Euro> sum = Euro::add;
    lines.forEach(line -> amounts.merge(Place.of(line), line.amount(), sum));
    return amounts;
  }

  private static List<BudgetLine> lines(Map<Place, Euro> amounts) {
    List<BudgetLine> lines = new ArrayList<>();
    amounts.forEach(
        (place, amount) -> {
          if (!amount.equals(Euro.ZERO)) {
            lines.add(new BudgetLine(place.kind(), place.municipality(), amount));
          }
        });
    return lines;
  }
}
