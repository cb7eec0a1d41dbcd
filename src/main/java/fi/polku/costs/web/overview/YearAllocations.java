package fi.polku.costs.web.overview;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.web.overview.OverviewView.Kind;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the budget and the actual costs of a year fall on the municipalities. */
@Component
class YearAllocations {

  private final BudgetShares shares;
  private final Allocations allocations;
  private final Journal journal;
  private final DraftSecrecy secrecy;

  YearAllocations(
      BudgetShares shares, Allocations allocations, Journal journal, DraftSecrecy secrecy) {
    this.shares = shares;
    this.allocations = allocations;
    this.journal = journal;
    this.secrecy = secrecy;
  }

  /**
   * Shares of a year.
   *
   * @param budget by kind; empty when it cannot be shared
   * @param actual euros by municipality; null when they cannot be shared
   * @param isEstimate whether they are shared by the budget's figures
   * @param problems what keeps the budget, or after it the outcome, from being shared
   */
  record Found(
      List<Allocation> budget,
      @Nullable Map<MunicipalityCode, Euro> actual,
      boolean isEstimate,
      List<FigureProblem> problems) {}

  Found of(CostReader reader, CostYear year, YearState state, List<Kind> shared) {
    List<FigureProblem> problems = new ArrayList<>();
    List<Allocation> budget = List.of();
    try {
      if (!secrecy.hides(reader, year)) {
        budget = shares.ofBudget(year);
      }
    } catch (FiguresMissingException missing) {
      problems.addAll(missing.problems());
    }
    try {
      return new Found(budget, sums(shares.ofOutcome(year)), false, problems);
    } catch (FiguresMissingException missing) {
      missing.problems().stream()
          .filter(one -> state == YearState.APPROVED && !isYetToCome(one))
          .filter(one -> !problems.contains(one))
          .forEach(problems::add);
      return new Found(budget, estimate(year, shared), true, problems);
    }
  }

  /** Figures of months to come need nobody's attention. */
  private static boolean isYetToCome(FigureProblem problem) {
    return problem.kind() == FigureProblem.Kind.MISSING;
  }

  private @Nullable Map<MunicipalityCode, Euro> estimate(CostYear year, List<Kind> shared) {
    Map<MunicipalityCode, Euro> sums = new HashMap<>();
    try {
      for (Kind kind : shared) {
        var id = new CostKind(kind.id());
        if (kind.method() == Method.CAUSE) {
          journal.caused(year, id).forEach((code, euros) -> sums.merge(code, euros, Euro::add));
        } else if (!kind.money().actual().equals(Euro.ZERO)) {
          Allocation by = allocations.share(year, id, kind.money().actual(), Stage.BUDGET);
          sums(List.of(by)).forEach((code, euros) -> sums.merge(code, euros, Euro::add));
        }
      }
      return sums;
    } catch (FiguresMissingException neither) {
      return null;
    }
  }

  private static Map<MunicipalityCode, Euro> sums(List<Allocation> allocations) {
    Map<MunicipalityCode, Euro> sums = new HashMap<>();
    allocations.stream()
        .flatMap(allocation -> allocation.shares().stream())
        .forEach(share -> sums.merge(share.municipality(), share.amount(), Euro::add));
    return sums;
  }
}
