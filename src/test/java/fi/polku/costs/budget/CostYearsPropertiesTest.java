package fi.polku.costs.budget;

import static fi.polku.costs.budget.Books.CAUSED;
import static fi.polku.costs.budget.Books.COMMON;
import static fi.polku.costs.budget.Books.line;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.journal.Account;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Not a cent is lost or made, whatever is budgeted, raised, invoiced and spent. */
class CostYearsPropertiesTest {

  private static final CostYear YEAR = new CostYear("porvoo", 2026);
  private static final long MOST = 100_000_000_00L;

  @Property(tries = 40)
  void raisesAreSharedAsTheBudgetWasAndRaiseTheMonthsThatAreLeft(
      @ForAll @LongRange(min = 1, max = MOST) long common,
      @ForAll @LongRange(min = 1, max = MOST) long caused,
      @ForAll @Size(max = 5) List<@LongRange(min = 0, max = MOST) Long> rises,
      @ForAll @Size(min = 5, max = 5) List<@IntRange(min = 1, max = 12) Integer> firstMonths,
      @ForAll @Size(6) List<@LongRange(min = 1, max = 100_000) Long> laterFigures) {
    var books = new Books();
    books.approved(YEAR, line(COMMON, null, common), line(CAUSED, "434", caused));
    Allocation approved = books.kept.find(YEAR, COMMON, Stage.BUDGET).orElseThrow();
    books.allocations.figures(laterFigures.stream().mapToLong(Long::longValue).toArray());
    List<Integer> months = firstMonths.stream().sorted().toList();
    long now = common;
    long nowCaused = caused;
    for (int at = 0; at < rises.size(); at++) {
      List<MonthlyShare> before = books.months.all(YEAR);
      int first = months.get(at);
      now += rises.get(at);
      nowCaused += at;
      books.years.raise(
          YEAR, List.of(line(COMMON, null, now), line(CAUSED, "434", nowCaused)), first, "§ 1");
      assertThat(upTo(books.months.all(YEAR), first)).isEqualTo(upTo(before, first));
      if (rises.get(at) > 0) {
        assertEven(books.months.all(YEAR), first);
      }
    }

    Map<Place, Euro> years = years(books.months.all(YEAR));
    books
        .allocations
        .share(approved, new Euro(now))
        .shares()
        .forEach(
            share ->
                assertThat(years.getOrDefault(new Place(COMMON, share.municipality()), Euro.ZERO))
                    .isEqualTo(share.amount()));
    assertThat(sum(years, COMMON)).isEqualTo(new Euro(now));
    assertThat(sum(years, CAUSED)).isEqualTo(new Euro(nowCaused));
    assertThat(books.years.total(YEAR)).isEqualTo(new Euro(now + nowCaused));
  }

  @Property(tries = 40)
  void chargedAndDueAreTheActualCostsYearAfterYear(
      @ForAll @LongRange(min = 0, max = MOST) long budget,
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = -MOST, max = MOST) Long> costs,
      @ForAll @IntRange(min = 0, max = 12) int invoiced,
      @ForAll boolean isCarried) {
    var books = new Books();
    var next = new CostYear(YEAR.area(), YEAR.year() + 1);
    List<Long> spent = new ArrayList<>(costs);
    for (CostYear year : List.of(YEAR, next)) {
      books.approved(year, line(COMMON, null, budget + 1), line(CAUSED, "638", budget + 2));
      for (int month = 1; month <= invoiced; month++) {
        books.invoice(year, month);
      }
      for (int at = 0; at < spent.size(); at++) {
        books.cost(year, COMMON, null, spent.get(at));
        books.cost(year, CAUSED, Books.CODES.get(at), spent.get(at));
      }
    }

    List<Difference> first = books.years.settle(YEAR);
    if (isCarried) {
      books.years.carryOver(YEAR, "§ 2");
    }
    List<Difference> second = books.years.settle(next);

    for (CostKind kind : List.of(COMMON, CAUSED)) {
      long actual = spent.stream().mapToLong(Long::longValue).sum();
      assertThat(due(first, kind).add(charged(books, YEAR, kind))).isEqualTo(new Euro(actual));
      Euro carried = isCarried ? due(first, kind) : Euro.ZERO;
      assertThat(due(second, kind).add(charged(books, next, kind)).subtract(carried))
          .isEqualTo(new Euro(actual));
    }
    for (int at = 0; at < spent.size(); at++) {
      MunicipalityCode code = MunicipalityCode.of(Books.CODES.get(at));
      assertThat(first)
          .filteredOn(one -> one.kind().equals(CAUSED) && one.municipality().equals(code))
          .extracting(Difference::actual)
          .allMatch(new Euro(spent.get(at))::equals);
    }
  }

  private static List<MonthlyShare> upTo(List<MonthlyShare> all, int firstMonth) {
    return all.stream().filter(one -> one.month() < firstMonth).toList();
  }

  /** What is left of the year is in equal parts, to the cent. */
  private static void assertEven(List<MonthlyShare> all, int firstMonth) {
    Map<Place, LongSummaryStatistics> left =
        all.stream()
            .filter(one -> one.kind().equals(COMMON) && one.month() >= firstMonth)
            .collect(
                Collectors.groupingBy(
                    one -> new Place(one.kind(), one.municipality()),
                    Collectors.summarizingLong(one -> one.amount().cents())));
    assertThat(left.values()).allMatch(months -> months.getMax() - months.getMin() <= 1);
  }

  private static Map<Place, Euro> years(List<MonthlyShare> months) {
    return months.stream()
        .collect(
            Collectors.toMap(
                one -> new Place(one.kind(), one.municipality()),
                MonthlyShare::amount,
                Euro::add,
                HashMap::new));
  }

  private static Euro charged(Books books, CostYear year, CostKind kind) {
    Euro sum = Euro.ZERO;
    for (Account account : List.of(Account.RECEIVABLES, Account.INTERNAL)) {
      for (var balance : books.journal.balances(year, account)) {
        sum = balance.kind().equals(kind) ? sum.add(balance.amount()) : sum;
      }
    }
    return sum;
  }

  private static Euro due(List<Difference> differences, CostKind kind) {
    return differences.stream()
        .filter(one -> one.kind().equals(kind))
        .map(Difference::due)
        .reduce(Euro.ZERO, Euro::add);
  }

  private static Euro sum(Map<Place, Euro> amounts, CostKind kind) {
    return amounts.entrySet().stream()
        .filter(one -> one.getKey().kind().equals(kind))
        .map(Map.Entry::getValue)
        .reduce(Euro.ZERO, Euro::add);
  }
}
