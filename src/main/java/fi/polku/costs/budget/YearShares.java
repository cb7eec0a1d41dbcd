package fi.polku.costs.budget;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shares the sums of a year, kind by kind, as the agreement says of each. */
@Component
class YearShares {

  private final Agreements agreements;
  private final Allocations allocations;
  private final CauseShares causes;
  private final Areas areas;

  YearShares(Agreements agreements, Allocations allocations, CauseShares causes, Areas areas) {
    this.agreements = agreements;
    this.allocations = allocations;
    this.causes = causes;
    this.areas = areas;
  }

  Agreement agreement(CostYear year) {
    return agreements.of(year);
  }

  Area area(CostYear year) {
    return areas.find(year.area()).orElseThrow(() -> new NotFoundException("area"));
  }

  /** Kinds in the order of the agreement, those it does not name last. */
  List<CostKind> inOrder(CostYear year, Set<CostKind> kinds) {
    List<CostKind> agreed = agreement(year).terms().stream().map(Term::kind).toList();
    return Stream.concat(agreed.stream().filter(kinds::contains), kinds.stream())
        .distinct()
        .toList();
  }

  /**
   * Shares the lines of a budget; kinds that are not shared are left out.
   *
   * @throws FiguresMissingException with what any of the kinds misses
   */
  List<Allocation> ofBudget(CostYear year, List<BudgetLine> lines) {
    return of(year, sums(lines), Stage.BUDGET);
  }

  /**
   * Shares raised lines on the grounds that their kinds were shared on before (PORVOO 4.4): what
   * the figures have become since is settled after the year. A kind that was not shared yet is
   * shared by the figures of now.
   */
  List<Allocation> raised(CostYear year, List<BudgetLine> lines, List<Allocation> before) {
    Map<CostKind, Allocation> kept =
        before.stream().collect(Collectors.toMap(Allocation::kind, Function.identity()));
    return of(year, sums(lines), Stage.BUDGET, kept);
  }

  /**
   * Shares sums of kinds.
   *
   * @param sums by kind; by municipality where the agreement's method needs it
   */
  List<Allocation> of(CostYear year, Map<CostKind, Sum> sums, Stage stage) {
    return of(year, sums, stage, Map.of());
  }

  private List<Allocation> of(
      CostYear year, Map<CostKind, Sum> sums, Stage stage, Map<CostKind, Allocation> kept) {
    Agreement agreement = agreement(year);
    List<Allocation> shared = new ArrayList<>();
    List<FigureProblem> problems = new ArrayList<>();
    sums.forEach(
        (kind, sum) -> {
          try {
            Term term = agreement.term(kind);
            if (term.method().isShared() && !sum.isNothing(term.method())) {
              shared.add(share(agreement, term, sum, stage, kept.get(kind)));
            }
          } catch (FiguresMissingException missing) {
            problems.addAll(missing.problems());
          }
        });
    if (!problems.isEmpty()) {
      throw new FiguresMissingException(problems.stream().distinct().toList());
    }
    return shared;
  }

  private Allocation share(
      Agreement agreement, Term term, Sum sum, Stage stage, @Nullable Allocation kept) {
    if (term.method() == Method.CAUSE) {
      return causes.of(agreement, area(agreement.year()), term.kind(), sum.caused(), stage);
    }
    return kept == null
        ? allocations.share(agreement.year(), term.kind(), sum.total(), stage)
        : allocations.share(kept, sum.total());
  }

  private static SortedMap<CostKind, Sum> sums(List<BudgetLine> lines) {
    SortedMap<CostKind, Sum> sums = new TreeMap<>();
    lines.stream()
        .collect(Collectors.groupingBy(BudgetLine::kind))
        .forEach((kind, same) -> sums.put(kind, sum(same)));
    return sums;
  }

  private static Sum sum(List<BudgetLine> lines) {
    SortedMap<MunicipalityCode, Euro> caused = new TreeMap<>();
    Euro total = Euro.ZERO;
    for (BudgetLine line : lines) {
      total = total.add(line.amount());
      if (line.municipality() != null) {
        caused.merge(line.municipality(), line.amount(), Euro::add);
      }
    }
    return new Sum(total, caused);
  }

  /**
   * A sum to be shared.
   *
   * @param caused its parts by the municipality that caused them; empty where nobody is named
   */
  record Sum(Euro total, SortedMap<MunicipalityCode, Euro> caused) {

    /** Whether there is nothing to share: no figures are needed for that. */
    boolean isNothing(Method method) {
      return method == Method.CAUSE ? caused.isEmpty() : total.equals(Euro.ZERO);
    }
  }
}
