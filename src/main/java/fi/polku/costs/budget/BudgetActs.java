package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.budget.YearAct.Kind;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a budget before and during its year; each in a transaction that holds the year.
 */
@Component
class BudgetActs {

  private static final Set<YearState> BEFORE_OPINIONS = Set.of(YearState.NONE, YearState.DRAFT);

  private final YearTable years;
  private final BudgetEntries entries;
  private final MonthShareTable months;
  private final AllocationTable kept;
  private final BudgetRules rules;
  private final YearShares shares;
  private final YearBooks books;

  BudgetActs(
      YearTable years,
      BudgetEntries entries,
      MonthShareTable months,
      AllocationTable kept,
      BudgetRules rules,
      YearShares shares,
      YearBooks books) {
    this.years = years;
    this.entries = entries;
    this.months = months;
    this.kept = kept;
    this.rules = rules;
    this.shares = shares;
    this.books = books;
  }

  @Transactional
  public void draft(CostYear year, List<BudgetLine> lines, String by) {
    YearState state = years.hold(year);
    require(BEFORE_OPINIONS.contains(state), year, "is no draft any more", state);
    rules.check(year, lines);
    if (state == YearState.NONE) {
      years.begin(year);
    }
    List<BudgetLine> changes = Lines.difference(lines, entries.sums(year));
    if (!changes.isEmpty() || state == YearState.NONE) {
      entries.add(years.add(year, Kind.DRAFTED, by, null), changes);
    }
  }

  @Transactional
  public void send(CostYear year) {
    YearState state = years.hold(year);
    if (state == YearState.FOR_OPINIONS) {
      return;
    }
    require(BEFORE_OPINIONS.contains(state), year, "was sent", state);
    List<BudgetLine> lines = entries.sums(year);
    if (lines.isEmpty()) {
      throw InvalidInputException.of("lines", "budget-empty");
    }
    List<Allocation> allocations = shares.ofBudget(year, lines);
    kept.add(move(year, YearState.FOR_OPINIONS, Kind.SENT, null), allocations);
  }

  @Transactional
  public void reopen(CostYear year) {
    YearState state = years.hold(year);
    if (state == YearState.DRAFT) {
      return;
    }
    require(state == YearState.FOR_OPINIONS, year, "cannot be taken back", state);
    move(year, YearState.DRAFT, Kind.REOPENED, null);
  }

  @Transactional
  public void approve(CostYear year, String decision) {
    YearState state = years.hold(year);
    if (state == YearState.APPROVED) {
      return;
    }
    require(state == YearState.FOR_OPINIONS, year, "cannot be approved", state);
    List<BudgetLine> lines = entries.sums(year);
    List<Allocation> allocations = shares.ofBudget(year, lines);
    long act = move(year, YearState.APPROVED, Kind.APPROVED, decision);
    kept.add(act, allocations);
    months.add(act, MonthPlan.changes(allocations, List.of(), 1));
    books.bookBudget(year, act, lines, decision);
  }

  @Transactional
  public void raise(CostYear year, List<BudgetLine> lines, int firstMonth, String decision) {
    YearState state = years.hold(year);
    require(state == YearState.APPROVED, year, "cannot be raised", state);
    RaiseCheck.month(firstMonth);
    rules.check(year, lines);
    List<BudgetLine> before = entries.sums(year);
    RaiseCheck.amounts(lines, before);
    List<BudgetLine> after = Lines.replaced(before, lines);
    List<BudgetLine> changes = Lines.difference(after, before);
    if (changes.isEmpty()) {
      return;
    }
    RaiseCheck.notInvoiced(books.invoicedMonths(year), firstMonth);
    Set<CostKind> kinds = changes.stream().map(BudgetLine::kind).collect(Collectors.toSet());
    List<Allocation> allocations =
        shares.raised(
            year,
            after.stream().filter(one -> kinds.contains(one.kind())).toList(),
            kept.all(year, Stage.BUDGET));
    long act = years.add(year, Kind.RAISED, null, decision);
    entries.add(act, changes);
    kept.add(act, allocations);
    months.add(act, MonthPlan.changes(allocations, months.all(year), firstMonth));
    books.bookBudget(year, act, changes, decision);
  }

  private long move(CostYear year, YearState to, Kind act, @Nullable String decision) {
    years.moveTo(year, to);
    return years.add(year, act, null, decision);
  }

  private static void require(boolean holds, CostYear year, String what, YearState state) {
    if (!holds) {
      throw new ConflictException(
          "The budget of %s %d %s: %s".formatted(year.area(), year.year(), what, state));
    }
  }
}
