package fi.polku.costs.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import fi.polku.costs.figures.FigureState.Kind;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a year asks for, when they are late, and which are doubted. */
class FigureRulesTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final CostYear YEAR_2026 = new CostYear("porvoo", 2026);
  private static final FigureSettings SETTINGS =
      new FigureSettings(
          Period.ofMonths(5),
          Period.ofMonths(1),
          Period.ZERO,
          new BigDecimal("0.30"),
          BigDecimal.TEN);

  private final List<KnownFigure> known = new ArrayList<>();
  private final List<KnownFigure> workingAge = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "2025-13",
    "2025-02-30",
    "2025-00",
    "2025-1",
    "25",
    "1999",
    "2101",
    "2025-H1",
    "31.12.2025",
    "''"
  })
  void impossiblePeriodsAreRefused(String text) {
    assertThatThrownBy(() -> FigurePeriod.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("figure-period");
  }

  @ParameterizedTest
  @CsvSource({
    "31.12.2025, 2025-12-31",
    "3/2026, 2026-03",
    "03.2026, 2026-03",
    "2025, 2025",
    "2026-01, 2026-01"
  })
  void periodsMayBeWrittenAsPeopleWrite(String written, String meant) {
    assertThat(FigurePeriod.ofWritten(written)).hasToString(meant);
  }

  @Test
  void daysAreLastOfTheirMonths() {
    assertThatThrownBy(() -> FigurePeriod.of("2026-03-15")).hasMessage("figure-period-day");
    assertThat(FigurePeriod.of("2024-02-29").previous()).hasToString("2023-02-28");
    assertThat(FigurePeriod.of("2026-01").previous()).hasToString("2025-12");
    assertThat(FigurePeriod.of("2026-01").label()).isEqualTo("1/2026");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, END_OF_YEAR, 2026-05-31, false",
    "2025-12-31, END_OF_YEAR, 2026-06-01, true",
    "2026-01, MONTHLY, 2026-02-28, false",
    "2026-01, MONTHLY, 2026-03-01, true",
    "2027, YEARLY, 2026-12-31, false",
    "2027, YEARLY, 2027-01-02, true"
  })
  void figuresAreLateAfterTheirPublication(
      String period, Rhythm rhythm, LocalDate today, boolean late) {
    assertThat(new Publication(SETTINGS).isLate(FigurePeriod.of(period), rhythm, today))
        .isEqualTo(late);
  }

  @Test
  void timingsAskForTheirPeriods() {
    assertThat(choice(Rhythm.END_OF_YEAR).of(YEAR_2026, Timing.END_OF_PREVIOUS_YEAR))
        .hasToString("[2025-12-31]");
    assertThat(choice(Rhythm.MONTHLY).of(YEAR_2026, Timing.MEAN_OF_MONTHS))
        .hasSize(12)
        .startsWith(FigurePeriod.of("2026-01"))
        .endsWith(FigurePeriod.of("2026-12"));
    assertThat(choice(Rhythm.YEARLY).of(YEAR_2026, Timing.OF_THE_YEAR)).hasToString("[2026]");
  }

  @Test
  void newestIsTheNewestThatAllHave() {
    assertThat(choice(Rhythm.END_OF_YEAR).of(YEAR_2026, Timing.LATEST)).hasToString("[2025-12-31]");
    enter(PORVOO, "2025-12-31", "1");
    both("2024-12-31", "1");

    assertThat(choice(Rhythm.END_OF_YEAR).of(YEAR_2026, Timing.LATEST)).hasToString("[2024-12-31]");
    assertThat(choice(Rhythm.END_OF_YEAR).of(new CostYear("porvoo", 2023), Timing.LATEST))
        .hasToString("[2022-12-31]");
  }

  @Test
  void newestMonthsAreTwelveWithoutAGap() {
    YearMonth last = YearMonth.of(2026, 8);
    for (int month = 0; month < 12; month++) {
      both(last.minusMonths(month).toString(), "5");
    }
    both("2026-10", "5");
    enter(PORVOO, "2026-09", "5");

    assertThat(choice(Rhythm.MONTHLY).of(YEAR_2026, Timing.MEAN_OF_LATEST_MONTHS))
        .startsWith(FigurePeriod.of("2025-09"))
        .endsWith(FigurePeriod.of("2026-08"));

    known.clear();
    assertThat(choice(Rhythm.MONTHLY).of(YEAR_2026, Timing.MEAN_OF_LATEST_MONTHS))
        .endsWith(FigurePeriod.of("2026-09"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 130, KNOWN",
    "100, 131, DOUBTFUL",
    "100, 69, DOUBTFUL",
    "10, 20, KNOWN",
    "10, 21, DOUBTFUL",
    "1, 0, DOUBTFUL",
    "0, 5, KNOWN",
    "0, 11, DOUBTFUL"
  })
  void whatDiffersMuchIsDoubted(String before, String now, Kind kind) {
    enter(PORVOO, "2026-02", before);
    enter(PORVOO, "2026-03", now);

    assertThat(kindOf("2026-03")).isEqualTo(kind);
  }

  @Test
  void moreUnemployedThanInhabitantsIsDoubted() {
    workingAge.add(figure(Criterion.INHABITANTS_18_64, PORVOO, "2025-12-31", "100"));
    enter(PORVOO, "2026-03", "100");
    enter(PORVOO, "2026-04", "101");

    assertThat(kindOf("2026-03")).isEqualTo(Kind.KNOWN);
    assertThat(kindOf("2026-04")).isEqualTo(Kind.DOUBTFUL);
    assertThat(kindOf("2026-05")).isEqualTo(Kind.LATE);
    assertThat(kindOf("2026-12")).isEqualTo(Kind.MISSING);
  }

  @Test
  void aHoleHidesNoJump() {
    enter(PORVOO, "2026-01", "100");
    enter(PORVOO, "2026-03", "131");
    enter(PORVOO, "2026-04", "140");

    assertThat(kindOf("2026-02")).isEqualTo(Kind.LATE);
    assertThat(kindOf("2026-03")).isEqualTo(Kind.DOUBTFUL);
    assertThat(kindOf("2026-04")).isEqualTo(Kind.KNOWN);
  }

  @Test
  void halfAnInhabitantIsDoubted() {
    known.add(figure(Criterion.INHABITANTS, PORVOO, "2025-12-31", "51232.5"));
    known.add(figure(Criterion.INHABITANTS, PORVOO, "2024-12-31", "51232.0"));

    assertThat(kindOf("2025-12-31")).isEqualTo(Kind.DOUBTFUL);
    assertThat(kindOf("2024-12-31")).isEqualTo(Kind.KNOWN);
  }

  @Test
  void theSameFactHasOnePeriod() {
    assertThat(Rhythm.END_OF_YEAR.normal(FigurePeriod.of("2025"))).hasToString("2025-12-31");
    assertThat(Rhythm.MONTHLY.normal(FigurePeriod.of("2026-03-31"))).hasToString("2026-03");
    assertThatThrownBy(() -> Rhythm.YEARLY.normal(FigurePeriod.of("2026-03")))
        .hasMessage("figure-period-year");
  }

  private Choice choice(Rhythm rhythm) {
    return new Choice(
        new Series(known), rhythm, List.of(LOVIISA, PORVOO), new Publication(SETTINGS), TODAY);
  }

  private Kind kindOf(String period) {
    return new Assessment(
            List.of(PORVOO),
            new Series(known),
            new Series(workingAge),
            Rhythm.MONTHLY,
            SETTINGS,
            TODAY)
        .of(List.of(FigurePeriod.of(period)))
        .get(0)
        .kind();
  }

  private void both(String period, String value) {
    enter(PORVOO, period, value);
    enter(LOVIISA, period, value);
  }

  private void enter(MunicipalityCode municipality, String period, String value) {
    known.add(figure(Criterion.UNEMPLOYED, municipality, period, value));
  }

  private KnownFigure figure(
      Criterion criterion, MunicipalityCode municipality, String period, String value) {
    return new KnownFigure(
        known.size(),
        criterion,
        municipality,
        FigurePeriod.of(period),
        new BigDecimal(value),
        "Tilastokeskus",
        Instant.EPOCH,
        "talous",
        null,
        null);
  }
}
