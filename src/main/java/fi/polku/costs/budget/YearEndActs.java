package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearAct.Kind;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a year after it (PORVOO 4.5); each in a transaction that holds the year. */
@Component
class YearEndActs {

  private final YearTable years;
  private final Settlement settlement;
  private final SettlementTable settled;
  private final AllocationTable kept;
  private final YearBooks books;

  YearEndActs(
      YearTable years,
      Settlement settlement,
      SettlementTable settled,
      AllocationTable kept,
      YearBooks books) {
    this.years = years;
    this.settlement = settlement;
    this.settled = settled;
    this.kept = kept;
    this.books = books;
  }

  @Transactional(readOnly = true)
  public List<Difference> settlement(CostYear year) {
    return isFinal(years.of(year)) ? settled.of(year) : settlement.of(year).differences();
  }

  @Transactional
  public List<Difference> settle(CostYear year) {
    YearState state = years.hold(year);
    if (!isFinal(state)) {
      require(state == YearState.APPROVED, year, "is not running", state);
      Settlement.Result result = settlement.of(year);
      long act = move(year, YearState.SETTLED, Kind.SETTLED, null);
      kept.add(act, result.allocations());
      settled.add(act, result.differences());
    }
    return settled.of(year);
  }

  @Transactional
  public void carryOver(CostYear year, String decision) {
    YearState state = years.hold(year);
    if (years.acts(year).stream().anyMatch(act -> act.kind() == Kind.CARRIED_OVER)) {
      return;
    }
    require(state == YearState.SETTLED, year, "is not settled or is closed", state);
    List<Difference> differences = settled.of(year);
    requireNotInvoiced(year, differences);
    var next = new CostYear(year.area(), year.year() + 1);
    if (isFinal(years.hold(next))) {
      throw InvalidInputException.of(
          "ratkaisu", "settlement-next-settled", String.valueOf(next.year()));
    }
    years.add(year, Kind.CARRIED_OVER, null, decision);
    books.bookCarriedOver(year, differences, decision);
  }

  @Transactional
  public void close(CostYear year) {
    YearState state = years.hold(year);
    if (state != YearState.CLOSED) {
      require(state == YearState.SETTLED, year, "is not settled", state);
      move(year, YearState.CLOSED, Kind.CLOSED, null);
    }
  }

  private void requireNotInvoiced(CostYear year, List<Difference> differences) {
    Map<Place, Euro> charged = books.charged(year);
    boolean same =
        differences.stream()
            .allMatch(
                one ->
                    one.paid()
                        .equals(
                            charged.getOrDefault(
                                new Place(one.kind(), one.municipality()), Euro.ZERO)));
    require(same, year, "has been invoiced after its settlement", YearState.SETTLED);
  }

  private long move(CostYear year, YearState to, Kind act, @Nullable String decision) {
    years.moveTo(year, to);
    return years.add(year, act, null, decision);
  }

  private static boolean isFinal(YearState state) {
    return state == YearState.SETTLED || state == YearState.CLOSED;
  }

  private static void require(boolean holds, CostYear year, String what, YearState state) {
    if (!holds) {
      throw new ConflictException(
          "The year %d of %s %s: %s".formatted(year.year(), year.area(), what, state));
    }
  }
}
