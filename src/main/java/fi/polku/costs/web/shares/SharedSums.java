package fi.polku.costs.web.shares;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.budget.YearStates;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds how a kind of cost was shared, or would be now. */
@Component
public class SharedSums {

  private final BudgetShares shares;
  private final YearStates states;
  private final Allocations allocations;
  private final CostYears years;
  private final Journal journal;
  private final DraftSecrecy secrecy;

  SharedSums(
      BudgetShares shares,
      YearStates states,
      Allocations allocations,
      CostYears years,
      Journal journal,
      DraftSecrecy secrecy) {
    this.shares = shares;
    this.states = states;
    this.allocations = allocations;
    this.years = years;
    this.journal = journal;
    this.secrecy = secrecy;
  }

  /**
   * A shared sum.
   *
   * @param isKept whether it was decided; otherwise it follows the figures as they are now
   */
  public record Shared(Allocation allocation, boolean isKept) {}

  /** The stage that tells most: the outcome once it has been decided. */
  public Stage stage(CostYear year) {
    return isKept(year, Stage.OUTCOME) ? Stage.OUTCOME : Stage.BUDGET;
  }

  /**
   * How a kind is shared; other kinds' missing figures are no hindrance.
   *
   * @throws fi.polku.costs.figures.FiguresMissingException if it was not decided and cannot be
   *     shared now
   */
  public Shared of(CostReader reader, CostYear year, Term term, Stage stage) {
    boolean isKept = isKept(year, stage);
    Optional<Allocation> known =
        isKept || term.method() == Method.CAUSE && !hides(reader, year, stage)
            ? find(year, term.kind(), stage)
            : Optional.empty();
    return known
        .map(allocation -> new Shared(allocation, isKept))
        .orElseGet(() -> new Shared(now(reader, year, term.kind(), stage), false));
  }

  private boolean isKept(CostYear year, Stage stage) {
    return switch (states.of(year)) {
      case NONE, DRAFT -> false;
      case FOR_OPINIONS, APPROVED -> stage == Stage.BUDGET;
      case SETTLED, CLOSED -> true;
    };
  }

  private Optional<Allocation> find(CostYear year, CostKind kind, Stage stage) {
    List<Allocation> all = stage == Stage.BUDGET ? shares.ofBudget(year) : shares.ofOutcome(year);
    return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
  }

  private Allocation now(CostReader reader, CostYear year, CostKind kind, Stage stage) {
    return allocations.share(year, kind, total(reader, year, kind, stage), stage);
  }

  /** What is shared: the appropriation if the reader sees it, or what has been booked by now. */
  public Euro total(CostReader reader, CostYear year, CostKind kind, Stage stage) {
    if (hides(reader, year, stage)) {
      return Euro.ZERO;
    }
    return stage == Stage.BUDGET
        ? years.budget(year).stream()
            .filter(line -> line.kind().equals(kind))
            .map(BudgetLine::amount)
            .reduce(Euro.ZERO, Euro::add)
        : journal.balances(year, Account.COSTS).stream()
            .filter(balance -> balance.kind().equals(kind))
            .map(Balance::amount)
            .reduce(Euro.ZERO, Euro::add);
  }

  private boolean hides(CostReader reader, CostYear year, Stage stage) {
    return stage == Stage.BUDGET && secrecy.hides(reader, year);
  }
}
