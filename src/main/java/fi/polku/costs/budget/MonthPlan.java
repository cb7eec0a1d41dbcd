package fi.polku.costs.budget;

import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Months;
import fi.polku.costs.allocation.Share;
import fi.polku.shared.Euro;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides shares of a year into months. Months before the first that may change stay; the rest of
 * the year carries the rest of the share (PORVOO 4.4), so that the twelve add up to it exactly.
 */
final class MonthPlan {

  private MonthPlan() {}

  /**
   * @param before the monthly shares so far; none when the budget is approved
   * @param firstMonth 1–12, the first that changes
   * @return what must be added to the monthly shares; nothing is zero
   */
  static List<MonthlyShare> changes(
      Collection<Allocation> allocations, Collection<MonthlyShare> before, int firstMonth) {
    Map<MonthlyShare, Euro> amounts = new HashMap<>();
    before.forEach(share -> amounts.put(place(share), share.amount()));
    List<MonthlyShare> changes = new ArrayList<>();
    for (Allocation allocation : allocations) {
      for (Share share : allocation.shares()) {
        changes.addAll(changes(allocation, share, amounts, firstMonth));
      }
    }
    return changes;
  }

  private static List<MonthlyShare> changes(
      Allocation allocation, Share share, Map<MonthlyShare, Euro> before, int firstMonth) {
    Euro left = share.amount();
    List<MonthlyShare> changes = new ArrayList<>();
    for (int month = 1; month < firstMonth; month++) {
      left = left.subtract(before.getOrDefault(place(allocation, share, month), Euro.ZERO));
    }
    List<Euro> parts = Months.split(left, Months.OF_YEAR - firstMonth + 1);
    for (int month = firstMonth; month <= Months.OF_YEAR; month++) {
      MonthlyShare place = place(allocation, share, month);
      Euro change = parts.get(month - firstMonth).subtract(before.getOrDefault(place, Euro.ZERO));
      if (!change.equals(Euro.ZERO)) {
        changes.add(new MonthlyShare(place.municipality(), place.kind(), month, change));
      }
    }
    return changes;
  }

  private static MonthlyShare place(Allocation allocation, Share share, int month) {
    return new MonthlyShare(share.municipality(), allocation.kind(), month, Euro.ZERO);
  }

  private static MonthlyShare place(MonthlyShare share) {
    return new MonthlyShare(share.municipality(), share.kind(), share.month(), Euro.ZERO);
  }
}
