package fi.polku.sandbox.costs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.areas.Areas;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FigureSet;
import fi.polku.costs.figures.Figures;
import fi.polku.costs.figures.StatisticsReading;
import fi.polku.costs.invoices.Parties;
import fi.polku.national.statistics.StatisticsFigures;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The demo's figures, taken back after each test: other tests enter their own. */
@Transactional
abstract class DemoFiguresScenarios {

  @Autowired DemoFigures demo;
  @Autowired DemoParties invoicing;
  @Autowired Figures figures;
  @Autowired StatisticsReading reading;
  @Autowired StatisticsFigures statistics;
  @Autowired Parties parties;
  @Autowired Areas areas;
  @Autowired Clock clock;

  private int year;

  @BeforeEach
  void enter() {
    year = LocalDate.now(clock).getYear();
    areas.all().forEach(area -> demo.enter(area.id()));
  }

  @Test
  void porvooIsAsItsPlanTells() {
    FigureSet unemployed = find("porvoo", year, Criterion.UNEMPLOYED, Timing.MEAN_OF_LATEST_MONTHS);
    FigureSet served = find("porvoo", year, Criterion.IN_SERVICES, Timing.MEAN_OF_LATEST_MONTHS);
    FigureSet adults = find("porvoo", year, Criterion.INHABITANTS_18_64, Timing.LATEST);

    assertThat(unemployed.values().get(code("018"))).isEqualByComparingTo("153.216");
    assertThat(unemployed.values().get(code("434"))).isEqualByComparingTo("691.748");
    assertThat(served.values().get(code("434"))).isEqualByComparingTo("172.937");
    assertThat(adults.values().values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            number(2764), number(1336), number(7850), number(945), number(1065), number(29388));
    assertThat(unemployed.source().fi()).contains("Sandbox: Porvoon suunnitelman");
    assertThat(unemployed.source().sv()).contains("Sandlåda: tal ur kapitel 1 i Borgås plan");
  }

  @Test
  void lastYearCanBeEvenedAndThisYearBudgeted() {
    for (String area : new String[] {"porvoo", "pirkanmaa"}) {
      assertThat(find(area, year - 1, Criterion.UNEMPLOYED, Timing.MEAN_OF_MONTHS).problems())
          .isEmpty();
      assertThat(find(area, year, Criterion.UNEMPLOYED, Timing.MEAN_OF_LATEST_MONTHS).problems())
          .isEmpty();
    }
    assertThat(find("oulu", year, Criterion.STATE_CONTRIBUTION, Timing.OF_THE_YEAR).problems())
        .isEmpty();
  }

  @Test
  void statisticsFinlandTellsTheNewestMonthAndNothingDoubtful() {
    YearMonth newest = YearMonth.now(clock).minusMonths(1);
    int told = LocalDate.now(clock).getDayOfMonth() < 15 || newest.getYear() < year ? 0 : 6;

    assertThat(reading.read("porvoo", "talous")).isEqualTo(told);
    assertThat(reading.adopt("porvoo", "talous")).isZero();
    assertThat(find("porvoo", year, Criterion.UNEMPLOYED, Timing.MEAN_OF_LATEST_MONTHS).problems())
        .isEmpty();
    assertThat(find("porvoo", year, Criterion.INHABITANTS_18_64, Timing.LATEST).values().values())
        .map(BigDecimal::intValue)
        .containsExactly(2764, 1336, 7850, 945, 1065, 29388);
  }

  @Test
  void municipalitiesThatAreNotToldOfAreNamed() {
    reading.read("porvoo", "talous");
    assertThat(reading.untold("porvoo")).isEmpty();

    statistics.importFile(
        "kunta;tunnusluku;jakso;arvo\n018;vaesto;2099;4800\n".getBytes(UTF_8), "luvut.csv");
    assertThat(reading.untold("porvoo"))
        .extracting(one -> one.code().value())
        .containsExactly("407", "434", "504", "616", "638");
  }

  @Test
  void comingYearOfOuluIsNotKnownYet() {
    FigureSet coming = find("oulu", year + 1, Criterion.STATE_CONTRIBUTION, Timing.OF_THE_YEAR);

    assertThat(coming.problems())
        .extracting(FigureProblem::kind)
        .containsExactlyInAnyOrder(
            FigureProblem.Kind.MISSING, FigureProblem.Kind.MISSING, FigureProblem.Kind.DOUBTFUL);
  }

  @Test
  void groupsOfPirkanmaaAddUp() {
    var sums =
        DemoMunicipality.of("pirkanmaa").stream()
            .collect(
                Collectors.groupingBy(
                    one ->
                        areas.find("pirkanmaa").orElseThrow().groups().stream()
                            .filter(group -> group.municipalities().contains(one.code()))
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    Collectors.summingInt(DemoMunicipality::stateContribution)));

    assertThat(sums)
        .containsEntry("tampere", 33_196_037)
        .containsEntry("kehyskunnat", 15_290_171)
        .containsEntry("reunakunnat", 11_995_719);
  }

  @Test
  void everyMunicipalityCanBeInvoiced() {
    areas.all().forEach(invoicing::save);
    areas.all().forEach(invoicing::save);

    areas
        .all()
        .forEach(area -> assertThat(parties.of(area.id())).hasSameSizeAs(area.municipalities()));
  }

  private FigureSet find(String area, int of, Criterion criterion, Timing timing) {
    return figures.find(new CostYear(area, of), criterion, timing, null);
  }

  private static MunicipalityCode code(String code) {
    return new MunicipalityCode(code);
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }
}
