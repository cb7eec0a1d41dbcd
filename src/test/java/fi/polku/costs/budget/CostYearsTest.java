package fi.polku.costs.budget;

import static fi.polku.costs.budget.Books.CAUSED;
import static fi.polku.costs.budget.Books.COMMON;
import static fi.polku.costs.budget.Books.OWN;
import static fi.polku.costs.budget.Books.SHOWN;
import static fi.polku.costs.budget.Books.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.journal.Account;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The acts of a year, in their order and out of it. */
class CostYearsTest {

  private static final CostYear YEAR = new CostYear("porvoo", 2026);

  private final Books books = new Books();
  private final CostYears years = books.years;

  @Test
  void aDraftIsWhatWasWrittenLast() {
    years.draft(YEAR, List.of(line(COMMON, null, 1000), line(CAUSED, "638", 500)), "talous");
    years.draft(YEAR, List.of(line(COMMON, null, 900), line(OWN, "434", 1)), "talous");

    assertThat(years.budget(YEAR)).containsExactly(line(COMMON, null, 900), line(OWN, "434", 1));
    assertThat(years.total(YEAR)).isEqualTo(new Euro(901));
    assertThat(years.stateOf(YEAR)).isEqualTo(YearState.DRAFT);
    assertThat(years.stateOf(YEAR.previous())).isEqualTo(YearState.NONE);
  }

  @Test
  void everyProblemOfEveryLineIsTold() {
    List<BudgetLine> wrong =
        List.of(
            line(new CostKind("muu"), null, 1),
            line(COMMON, "638", -1),
            line(CAUSED, null, 1),
            line(CAUSED, "091", 1),
            line(SHOWN, null, 1),
            line(SHOWN, null, 2));

    assertThatThrownBy(() -> years.draft(YEAR, wrong, "talous"))
        .asInstanceOf(type(InvalidInputException.class))
        .extracting(InvalidInputException::problems)
        .isEqualTo(
            List.of(
                FieldProblem.of("lines[0].costKind", "cost-kind-unknown", "muu", 2026),
                FieldProblem.of("lines[1].municipality", "budget-municipality-not"),
                FieldProblem.of("lines[1].amount", "budget-negative"),
                FieldProblem.of("lines[2].municipality", "budget-municipality-needed"),
                FieldProblem.of("lines[3].municipality", "budget-municipality-area", "091"),
                FieldProblem.of("lines[5].costKind", "budget-line-twice")));
    assertThat(years.stateOf(YEAR)).isEqualTo(YearState.NONE);
  }

  @Test
  void whatIsNotSharedIsInTheBudgetButInNoMonth() {
    books.approved(
        YEAR, line(COMMON, null, 120_000), line(OWN, "434", 700), line(SHOWN, null, 800));

    assertThat(years.total(YEAR)).isEqualTo(new Euro(121_500));
    assertThat(books.months.all(YEAR)).hasSize(72).allMatch(share -> share.kind().equals(COMMON));
    assertThat(books.kept.all(YEAR, Stage.BUDGET)).hasSize(1);
    assertThat(books.journal.balances(YEAR, Account.BUDGET)).hasSize(3);
  }

  @Test
  void nothingIsCarriedOverToAYearThatIsSettled() {
    for (CostYear year : List.of(YEAR.previous(), YEAR)) {
      books.approved(year, line(COMMON, null, 1200));
      years.settle(year);
    }

    assertThatThrownBy(() -> years.carryOver(YEAR.previous(), "§ 2"))
        .asInstanceOf(type(InvalidInputException.class))
        .extracting(InvalidInputException::problems)
        .isEqualTo(List.of(FieldProblem.of("ratkaisu", "settlement-next-settled", "2026")));
  }

  @Test
  void anActAgainChangesNothingAndOutOfOrderIsRefused() {
    assertThatThrownBy(() -> years.approve(YEAR, "§ 1")).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> years.settle(YEAR)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> years.send(YEAR))
        .asInstanceOf(type(InvalidInputException.class))
        .extracting(refusal -> refusal.problems().get(0).code())
        .isEqualTo("budget-empty");
    years.draft(YEAR, List.of(line(COMMON, null, 1200)), "talous");
    years.send(YEAR);
    years.send(YEAR);
    assertThatThrownBy(() -> years.draft(YEAR, List.of(), "talous"))
        .isInstanceOf(ConflictException.class);
    years.reopen(YEAR);
    years.reopen(YEAR);
    years.draft(YEAR, List.of(line(COMMON, null, 2400)), "talous");
    years.send(YEAR);
    years.approve(YEAR, "§ 1");
    years.approve(YEAR, "§ 1");
    assertThatThrownBy(() -> years.reopen(YEAR)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> years.close(YEAR)).isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> years.carryOver(YEAR, "§ 2")).isInstanceOf(ConflictException.class);
    List<Difference> last = years.settle(YEAR);
    assertThat(years.settle(YEAR)).isEqualTo(last).isEqualTo(years.settlement(YEAR));
    years.carryOver(YEAR, "§ 2");
    years.carryOver(YEAR, "§ 2");
    years.close(YEAR);
    years.close(YEAR);

    assertThat(years.stateOf(YEAR)).isEqualTo(YearState.CLOSED);
    assertThat(years.acts(YEAR))
        .extracting(YearAct::kind)
        .containsExactly(
            YearAct.Kind.DRAFTED,
            YearAct.Kind.SENT,
            YearAct.Kind.REOPENED,
            YearAct.Kind.DRAFTED,
            YearAct.Kind.SENT,
            YearAct.Kind.APPROVED,
            YearAct.Kind.SETTLED,
            YearAct.Kind.CARRIED_OVER,
            YearAct.Kind.CLOSED);
  }

  @Test
  void aRaiseFallsOnTheMonthsThatAreLeft() {
    books.approved(YEAR, line(COMMON, null, 120_000), line(CAUSED, "638", 1200));
    List<MonthlyShare> before = books.months.all(YEAR);
    books.invoice(YEAR, 1);
    books.invoice(YEAR, 4);

    assertRefused("budget-month", () -> raise(0, 130_000));
    assertRefused("budget-month", () -> raise(13, 130_000));
    assertRefused("budget-month-invoiced", () -> raise(4, 130_000));
    assertRefused("budget-cut", () -> raise(5, 119_999));
    raise(5, 130_000);
    raise(5, 130_000);

    assertThat(years.acts(YEAR)).filteredOn(act -> act.kind() == YearAct.Kind.RAISED).hasSize(1);
    assertThat(years.total(YEAR)).isEqualTo(new Euro(131_200));
    assertThat(books.months.all(YEAR))
        .filteredOn(share -> share.month() < 5 || share.kind().equals(CAUSED))
        .containsExactlyElementsOf(
            before.stream()
                .filter(share -> share.month() < 5 || share.kind().equals(CAUSED))
                .toList());
    assertThat(sum(books.months.all(YEAR))).isEqualTo(new Euro(131_200));
    assertThat(books.kept.find(YEAR, COMMON, Stage.BUDGET).orElseThrow().total())
        .isEqualTo(new Euro(130_000));
    Instant raised = years.acts(YEAR).stream().map(YearAct::at).max(Instant::compareTo).get();
    assertThat(books.kept.allAt(YEAR, Stage.BUDGET, raised.minusNanos(1000)))
        .as("what January was counted by")
        .filteredOn(kept -> kept.kind().equals(COMMON))
        .extracting(Allocation::total)
        .containsExactly(new Euro(120_000));
    assertThat(books.journal.balances(YEAR, Account.BUDGET).get(0).amount())
        .isEqualTo(new Euro(130_000));
  }

  @Test
  void aRaiseIsSharedByTheFiguresOfTheApproval() {
    books.approved(YEAR, line(COMMON, null, 433_480));
    Map<MunicipalityCode, Euro> before = ofYear();
    books.allocations.figures(1, 1, 1, 1, 1, 1);
    books.allocations.missing(true);

    raise(12, 866_960);

    before.replaceAll((code, share) -> share.add(share));
    assertThat(ofYear()).isEqualTo(before);
  }

  @Test
  void decemberMayBeRaisedUntilItIsInvoiced() {
    books.approved(YEAR, line(COMMON, null, 120_000));
    for (int month = 1; month <= 11; month++) {
      books.invoice(YEAR, month);
    }
    raise(12, 130_000);
    books.invoice(YEAR, 12);

    assertRefused("budget-year-invoiced", () -> raise(12, 140_000));
    assertThat(sum(books.months.all(YEAR))).isEqualTo(new Euro(130_000));
  }

  @Test
  void whatACauseIsRaisedByFallsOnIt() {
    books.approved(YEAR, line(CAUSED, "638", 1200), line(CAUSED, "434", 2400));

    years.raise(
        YEAR, List.of(line(CAUSED, "638", 1201), line(CAUSED, "434", 2400)), 12, "Lautakunta § 9");

    assertThat(ofYear())
        .containsEntry(MunicipalityCode.of("638"), new Euro(1201))
        .containsEntry(MunicipalityCode.of("434"), new Euro(2400));
    assertThat(books.months.of(YEAR, 12))
        .filteredOn(share -> share.municipality().value().equals("638"))
        .extracting(MonthlyShare::amount)
        .containsExactly(new Euro(101));
  }

  @Test
  void figuresThatAreMissingBlockWhatNeedsThem() {
    years.draft(YEAR, List.of(line(COMMON, null, 1200)), "talous");
    books.allocations.missing(true);

    assertThatThrownBy(() -> years.send(YEAR)).isInstanceOf(FiguresMissingException.class);
    assertThat(years.stateOf(YEAR)).isEqualTo(YearState.DRAFT);

    years.draft(YEAR, List.of(line(CAUSED, "638", 1200)), "talous");
    years.send(YEAR);
    years.approve(YEAR, "§ 1");
    books.cost(YEAR, COMMON, null, 100);
    assertThatThrownBy(() -> years.settlement(YEAR)).isInstanceOf(FiguresMissingException.class);
    books.cost(YEAR, COMMON, null, -100);
    assertThat(years.settlement(YEAR)).isEmpty();
  }

  @Test
  void anOldYearStaysAsItWasShared() {
    books.approved(YEAR, line(COMMON, null, 120_000));
    books.cost(YEAR, COMMON, null, 90_001);
    List<Difference> settled = years.settle(YEAR);
    var budget = books.kept.all(YEAR, Stage.BUDGET);
    var outcome = books.kept.all(YEAR, Stage.OUTCOME);
    books.allocations.figures(1, 1, 1, 1, 1, 1);

    assertThat(years.settlement(YEAR)).isEqualTo(settled);
    assertThat(books.kept.all(YEAR, Stage.BUDGET)).isEqualTo(budget).hasSize(1);
    assertThat(books.kept.all(YEAR, Stage.OUTCOME)).isEqualTo(outcome).hasSize(1);
  }

  private Map<MunicipalityCode, Euro> ofYear() {
    return books.months.all(YEAR).stream()
        .collect(
            Collectors.toMap(
                MonthlyShare::municipality, MonthlyShare::amount, Euro::add, TreeMap::new));
  }

  private void raise(int firstMonth, long cents) {
    years.raise(YEAR, List.of(line(COMMON, null, cents)), firstMonth, "§ 9");
  }

  private static void assertRefused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .asInstanceOf(type(InvalidInputException.class))
        .extracting(refusal -> refusal.problems().get(0).code())
        .isEqualTo(code);
  }

  private static Euro sum(List<MonthlyShare> shares) {
    return shares.stream().map(MonthlyShare::amount).reduce(Euro.ZERO, Euro::add);
  }
}
