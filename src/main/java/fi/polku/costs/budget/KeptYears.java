package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import fi.polku.shared.Attempts;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class KeptYears implements CostYears {

  private final YearTable years;
  private final BudgetEntries entries;
  private final BudgetActs budget;
  private final YearEndActs yearEnd;

  KeptYears(YearTable years, BudgetEntries entries, BudgetActs budget, YearEndActs yearEnd) {
    this.years = years;
    this.entries = entries;
    this.budget = budget;
    this.yearEnd = yearEnd;
  }

  @Override
  public YearState stateOf(CostYear year) {
    return years.of(year);
  }

  @Override
  public List<YearAct> acts(CostYear year) {
    return years.acts(year);
  }

  @Override
  public List<BudgetLine> budget(CostYear year) {
    return entries.sums(year);
  }

  @Override
  public void draft(CostYear year, List<BudgetLine> lines, String by) {
    Attempts.untilAlone(() -> budget.draft(year, lines, by));
  }

  @Override
  public void send(CostYear year) {
    Attempts.untilAlone(() -> budget.send(year));
  }

  @Override
  public void reopen(CostYear year) {
    Attempts.untilAlone(() -> budget.reopen(year));
  }

  @Override
  public void approve(CostYear year, String decision) {
    Attempts.untilAlone(() -> budget.approve(year, decision));
  }

  @Override
  public void raise(CostYear year, List<BudgetLine> lines, int firstMonth, String decision) {
    Attempts.untilAlone(() -> budget.raise(year, lines, firstMonth, decision));
  }

  @Override
  public List<Difference> settlement(CostYear year) {
    return yearEnd.settlement(year);
  }

  @Override
  public List<Difference> settle(CostYear year) {
    return Attempts.untilAlone(() -> yearEnd.settle(year));
  }

  @Override
  public void carryOver(CostYear year, String decision) {
    Attempts.untilAlone(() -> yearEnd.carryOver(year, decision));
  }

  @Override
  public void close(CostYear year) {
    Attempts.untilAlone(() -> yearEnd.close(year));
  }
}
