package fi.polku.costs.web.overview;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.budget.MonthlyShare;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.costs.web.overview.KindSums.Books;
import fi.polku.costs.web.overview.OverviewView.Kind;
import fi.polku.costs.web.overview.OverviewView.Month;
import fi.polku.costs.web.overview.YearAllocations.Found;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a cost year on one screen. */
@Component
class Overviews {

  private final Agreements agreements;
  private final YearStates states;
  private final KindSums sums;
  private final YearAllocations allocations;
  private final BudgetShares shares;
  private final ShareSums shareSums;

  Overviews(
      Agreements agreements,
      YearStates states,
      KindSums sums,
      YearAllocations allocations,
      BudgetShares shares,
      ShareSums shareSums) {
    this.agreements = agreements;
    this.states = states;
    this.sums = sums;
    this.allocations = allocations;
    this.shares = shares;
    this.shareSums = shareSums;
  }

  OverviewView of(CostReader reader, CostYear year, Locale locale) {
    YearState state = states.of(year);
    Books books = sums.books(reader, year);
    List<Term> terms = terms(year);
    List<Kind> kinds = KindSums.kinds(books, terms, locale);
    List<Kind> shared = kinds.stream().filter(kind -> kind.method().isShared()).toList();
    Found found =
        terms.isEmpty()
            ? new Found(List.of(), null, false, List.of())
            : allocations.of(reader, year, state, shared);
    ShareSums.All rows = shareSums.of(reader, shared, found, books, locale);
    return new OverviewView(
        state,
        !terms.isEmpty(),
        kinds,
        KindSums.sum(kinds),
        rows.municipalities(),
        rows.area(),
        rows.groups(),
        found.isEstimate(),
        months(year, books, shared, found.budget()),
        found.problems());
  }

  /** None when the area has no agreement for the year. */
  private List<Term> terms(CostYear year) {
    try {
      return agreements.of(year).terms();
    } catch (InvalidInputException none) {
      return List.of();
    }
  }

  private List<Month> months(
      CostYear year, Books books, List<Kind> shared, List<Allocation> budget) {
    List<MonthlyShare> planned = shares.months(year, budget);
    Set<String> ids = shared.stream().map(Kind::id).collect(Collectors.toSet());
    List<@Nullable Euro> actual = ShareSums.byMonth(books.actual(), ids);
    List<@Nullable Euro> charged = ShareSums.byMonth(books.charged(), ids);
    return IntStream.rangeClosed(1, ShareSums.MONTHS)
        .mapToObj(
            month ->
                new Month(
                    month,
                    planned.stream()
                        .filter(share -> share.month() == month)
                        .map(MonthlyShare::amount)
                        .reduce(Euro.ZERO, Euro::add),
                    actual.get(month - 1),
                    charged.get(month - 1)))
        .toList();
  }
}
