package fi.polku.costs.budget;

import fi.polku.costs.allocation.Months;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** When appropriations may be raised (PORVOO 4.4). */
final class RaiseCheck {

  private static final String FIRST_MONTH = "firstMonth";

  private RaiseCheck() {}

  static void month(int firstMonth) {
    if (firstMonth < 1 || firstMonth > Months.OF_YEAR) {
      throw InvalidInputException.of(FIRST_MONTH, "budget-month");
    }
  }

  /** A cut is no raise: what has been approved is not taken back by it. */
  static void amounts(List<BudgetLine> lines, List<BudgetLine> before) {
    Map<Place, Euro> approved =
        before.stream().collect(Collectors.toMap(Place::of, BudgetLine::amount));
    var check = new InputCheck();
    for (int at = 0; at < lines.size(); at++) {
      BudgetLine line = lines.get(at);
      Euro least = approved.getOrDefault(Place.of(line), Euro.ZERO);
      if (line.amount().compareTo(least) < 0) {
        check.problem("lines[" + at + "].amount", "budget-cut", least.amount());
      }
    }
    check.refuseIfProblems();
  }

  static void notInvoiced(SortedSet<Integer> invoiced, int firstMonth) {
    SortedSet<Integer> late = invoiced.tailSet(firstMonth);
    if (late.contains(Months.OF_YEAR)) {
      throw InvalidInputException.of(FIRST_MONTH, "budget-year-invoiced");
    }
    if (!late.isEmpty()) {
      throw InvalidInputException.of(FIRST_MONTH, "budget-month-invoiced", late.last());
    }
  }
}
