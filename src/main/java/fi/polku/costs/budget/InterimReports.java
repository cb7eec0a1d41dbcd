package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Budget and actual costs side by side while the year runs (PORVOO 4.4). */
@Component
public class InterimReports {

  private final BudgetEntries entries;
  private final Journal journal;
  private final YearShares shares;

  InterimReports(BudgetEntries entries, Journal journal, YearShares shares) {
    this.entries = entries;
    this.journal = journal;
    this.shares = shares;
  }

  /**
   * @param month 1–12, the last that is counted
   * @return a line for each kind that has a budget or costs, in the order of the agreement
   */
  @Transactional(readOnly = true)
  public List<InterimLine> of(CostYear year, int month) {
    Map<CostKind, Euro> budget =
        entries.sums(year).stream()
            .collect(Collectors.toMap(BudgetLine::kind, BudgetLine::amount, Euro::add));
    List<Balance> costs = journal.balances(year, Account.COSTS);
    Map<CostKind, Euro> monthly =
        sums(costs, balance -> balance.month() != null && balance.month() <= month);
    Map<CostKind, Euro> undated = sums(costs, balance -> balance.month() == null);
    Set<CostKind> present = new TreeSet<>(budget.keySet());
    present.addAll(monthly.keySet());
    present.addAll(undated.keySet());
    return shares.inOrder(year, present).stream()
        .map(
            kind ->
                new InterimLine(
                    kind,
                    month,
                    budget.getOrDefault(kind, Euro.ZERO),
                    monthly.getOrDefault(kind, Euro.ZERO),
                    undated.getOrDefault(kind, Euro.ZERO)))
        .toList();
  }

  private static Map<CostKind, Euro> sums(List<Balance> costs, Predicate<Balance> counted) {
    return costs.stream()
        .filter(counted)
        .collect(Collectors.toMap(Balance::kind, Balance::amount, Euro::add));
  }
}
