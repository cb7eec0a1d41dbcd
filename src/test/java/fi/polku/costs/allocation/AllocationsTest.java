package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sums shared as the agreements say, by figures given and by figures that are not there. */
@PolkuTest
class AllocationsTest {

  /** A year nobody has figures of. */
  private static final CostYear PORVOO = new CostYear("porvoo", 2090);

  private static final Euro TOTAL = Euro.of("10000000.00");
  private static final List<String> CODES = List.of("018", "407", "434", "504", "616", "638");

  @Autowired private Allocations allocations;

  @Test
  void sharesTheFiguresOfPorvooAndTellsHow() {
    Allocation shared = share(source(), Map.of());

    assertThat(shared.shares())
        .extracting(share -> share.municipality().value(), share -> share.amount().toString())
        .containsExactly(
            tuple("018", "520171.55"),
            tuple("407", "309562.07"),
            tuple("434", "1864045.74"),
            tuple("504", "211162.91"),
            tuple("616", "213007.97"),
            tuple("638", "6882049.76"));
    Explanation porvoo = shared.shares().get(5).explanation();
    assertThat(porvoo.exact()).isEqualTo("6882049.764245574905");
    assertThat(porvoo.remainder()).isEqualTo("0.424557490528");
    assertThat(porvoo.roundedUp()).isFalse();
    assertThat(porvoo.parts())
        .extracting(Explanation.Part::criterion, Explanation.Part::figure, Explanation.Part::sum)
        .containsExactly(
            tuple("vaesto-18-64", new BigDecimal("29388"), new BigDecimal("43348")),
            tuple("tyottomat+palveluissa", new BigDecimal("2319.504"), new BigDecimal("3415.048")),
            tuple("vieraskieliset", new BigDecimal("4054"), new BigDecimal("5232")));
    assertThat(plain(porvoo.fi()))
        .startsWith("Porvoo: 45 % × 10 000 000,00 € × 29 388 ÷ 43 348 (")
        .contains("Yhteensä 6 882 049,764245 € ennen pyöristystä")
        .contains("jää pois 0,4245 snt", "jäi jaettavaa 4 snt", "ei saanut senttiä")
        .endsWith("Osuus on 6 882 049,76 €.");
    assertThat(plain(porvoo.sv())).startsWith("Borgå: ").endsWith("Andelen är 6 882 049,76 €.");
    assertThat(plain(porvoo.in(Locale.ENGLISH)))
        .startsWith("Porvoo: 45% × €10,000,000.00 × 29,388 ÷ 43,348 (inhabitants aged 18–64) = €")
        .contains("In all €6,882,049.764245 before rounding.", "4 cents were left", "got no cent")
        .doesNotContain("The tie")
        .endsWith("The share is €6,882,049.76.");
    assertThat(plain(shared.shares().get(0).explanation().fi())).contains("sai yhden sentin");
  }

  @Test
  void anotherSumIsSharedOnTheSameGrounds() {
    Allocation kept = share(source(), Map.of());

    assertThat(allocations.share(kept, TOTAL)).isEqualTo(kept);
    Allocation raised = allocations.share(kept, Euro.of("12000000.00"));
    assertThat(raised.shares())
        .extracting(share -> share.amount().toString())
        .containsExactly(
            "624205.86", "371474.48", "2236854.88", "253395.50", "255609.56", "8258459.72");
    assertThat(plain(raised.shares().get(5).explanation().sv()))
        .startsWith("Borgå: 45 % × 12 000 000,00 € × 29 388 ÷ 43 348");
  }

  @Test
  void wholeCentsAreNotRounded() {
    Allocation shared = oulu(Euro.of("11.00"), oulu("1"));

    assertThat(shared.shares())
        .hasSize(11)
        .allMatch(share -> share.amount().equals(Euro.of("1.00")))
        .allMatch(share -> share.explanation().fi().contains("tasan senttejä"));
  }

  @Test
  void givenUnemployedStandForTheWholeUnlessThoseInServicesAreGivenToo() {
    Map<Criterion, Map<MunicipalityCode, BigDecimal>> both = new HashMap<>(source());
    both.put(Criterion.IN_SERVICES, porvoo("0", "0", "0", "0", "0", "1000"));

    assertThat(share(source(), Map.of()).shares().get(5).amount())
        .isLessThan(share(both, Map.of()).shares().get(5).amount());
  }

  @Test
  void weightsMayBeAssumed() {
    Allocation byInhabitants =
        share(
            source(),
            Map.of(
                Criterion.INHABITANTS_18_64,
                BigDecimal.ONE,
                Criterion.UNEMPLOYED,
                BigDecimal.ZERO,
                Criterion.FOREIGN_LANGUAGE_SPEAKERS,
                BigDecimal.ZERO));

    assertThat(byInhabitants.shares().get(5).proportion()).isEqualTo("0.677955153640");
    assertThat(byInhabitants.shares().get(5).explanation().parts()).hasSize(1);
  }

  @Test
  void assumedWeightsMustSumToOneAndBeOfTheAgreement() {
    assertThat(refusal(source(), Map.of(Criterion.UNEMPLOYED, new BigDecimal("0.5"))))
        .containsExactly("weights: weights-sum");
    assertThat(refusal(source(), Map.of(Criterion.INHABITANTS, BigDecimal.ZERO)))
        .containsExactly("weights.vaesto: weight-of-no-ground");
    assertThat(
            refusal(
                source(),
                Map.of(
                    Criterion.UNEMPLOYED,
                    new BigDecimal("-0.1"),
                    Criterion.INHABITANTS_18_64,
                    BigDecimal.ONE)))
        .containsExactly("weights.tyottomat: weight-range");
  }

  @Test
  void figuresMustBeOfTheAreasMunicipalitiesAndNotNegative() {
    var some = new TreeMap<>(porvoo("1", "1", "1", "1", "1", "-1"));
    some.remove(MunicipalityCode.of("407"));
    some.put(MunicipalityCode.of("091"), BigDecimal.ONE);

    assertThat(refusal(Map.of(Criterion.INHABITANTS, some), Map.of()))
        .containsExactlyInAnyOrder(
            "criteria.vaesto.091: allocation-municipality",
            "criteria.vaesto.638: allocation-figure-negative");
  }

  @Test
  void figuresThatAreAllZeroShareNothing() {
    Map<Criterion, Map<MunicipalityCode, BigDecimal>> zero = new HashMap<>(source());
    zero.put(Criterion.FOREIGN_LANGUAGE_SPEAKERS, porvoo("0", "0", "0", "0", "0", "0"));

    assertThat(refusal(zero, Map.of()))
        .containsExactly("criteria.vieraskieliset: criterion-sum-zero");
  }

  /** Credits that leave next to nothing would make shares of more euros than there are. */
  @Test
  void creditsThatCancelCostsAreRefused() {
    Map<MunicipalityCode, BigDecimal> caused = oulu("0");
    caused.put(MunicipalityCode.of("139"), new BigDecimal("999999999999999"));
    caused.put(MunicipalityCode.of("564"), new BigDecimal("-999999999999998.999999999999"));

    assertThatThrownBy(
            () ->
                allocations.share(
                    new CostYear("oulu", 2090),
                    new CostKind("palkkatuki"),
                    TOTAL,
                    Stage.BUDGET,
                    new Assumptions(Map.of(Criterion.CAUSED, caused), Map.of())))
        .hasMessage("criterion-cancels");
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    assertThatThrownBy(() -> allocations.share(PORVOO, CostKind.OPERATIONS, TOTAL, Stage.OUTCOME))
        .isInstanceOfSatisfying(
            FiguresMissingException.class,
            missing ->
                assertThat(missing.problems())
                    .extracting(problem -> problem.criterion().key())
                    .contains("vaesto-18-64", "tyottomat", "palveluissa", "vieraskieliset"));
    assertThatThrownBy(
            () ->
                allocations.share(
                    new CostYear("oulu", 2090), new CostKind("palkkatuki"), TOTAL, Stage.BUDGET))
        .isInstanceOfSatisfying(
            FiguresMissingException.class, missing -> assertThat(missing.problems()).hasSize(11));
  }

  @Test
  void byCauseIsSharedByWhatWasCaused() {
    Allocation shared =
        allocations.share(
            new CostYear("oulu", 2090),
            new CostKind("palkkatuki"),
            Euro.of("-33.00"),
            Stage.OUTCOME,
            new Assumptions(Map.of(Criterion.CAUSED, oulu("3")), Map.of()));

    assertThat(shared.shares()).allMatch(share -> share.amount().equals(Euro.of("-3.00")));
    Explanation how = shared.shares().get(0).explanation();
    assertThat(plain(how.fi())).contains("(aiheutuneet kustannukset, euroa) = −3,000000 €");
    assertThat(plain(how.sv())).contains("(förorsakade kostnader, euro) = −3,000000 €");
    assertThat(how.en()).contains("(costs caused, euros) = -€3.000000");
    assertThat(how.parts().get(0).sourceIn(Locale.ENGLISH)).isEqualTo("Given with the question");
  }

  /** One cent among eleven equals: the lowest code gets it, and each is told why. */
  @Test
  void aTieIsTold() {
    Allocation shared = oulu(Euro.of("0.01"), oulu("7"));

    assertThat(plain(shared.shares().get(0).explanation().fi()))
        .contains("jäi jaettavaa 1 snt, ja sen sai kunta, jolta jäi pois eniten")
        .contains("Tasatilanteen ratkaisi pienempi kuntanumero. Tämä kunta sai yhden sentin.");
    assertThat(shared.shares().get(1).explanation().sv())
        .contains("Av lika stora bortfall avgjorde det lägre kommunnumret.")
        .contains("fick ingen cent");
    assertThat(shared.shares().get(1).explanation().en())
        .contains("1 cent was left to share; it went to the municipality that lost most")
        .contains("The tie was settled by the lower municipality code.");
  }

  /** Too little to be seen in twelve decimals is still not whole cents. */
  @Test
  void aCrumbIsNotWholeCents() {
    Map<MunicipalityCode, BigDecimal> figures = oulu("900000000000000");
    figures.put(MunicipalityCode.of("889"), new BigDecimal("0.000000000001"));

    assertThat(oulu(Euro.of("1.00"), figures).shares().get(10).explanation().fi())
        .contains("jää pois 0,0000 snt")
        .doesNotContain("tasan");
  }

  @Test
  void whatTheAgreementDoesNotShareIsRefused() {
    for (String kind : List.of("tyottomyysetuudet", "poistot", "palvelutorit")) {
      assertThatThrownBy(() -> allocations.share(PORVOO, new CostKind(kind), TOTAL, Stage.BUDGET))
          .hasMessage("cost-kind-not-shared");
    }
  }

  private Allocation share(
      Map<Criterion, Map<MunicipalityCode, BigDecimal>> figures,
      Map<Criterion, BigDecimal> weights) {
    return allocations.share(
        PORVOO, CostKind.OPERATIONS, TOTAL, Stage.OUTCOME, new Assumptions(figures, weights));
  }

  private Allocation oulu(Euro total, Map<MunicipalityCode, BigDecimal> contributions) {
    return allocations.share(
        new CostYear("oulu", 2090),
        CostKind.OPERATIONS,
        total,
        Stage.BUDGET,
        new Assumptions(Map.of(Criterion.STATE_CONTRIBUTION, contributions), Map.of()));
  }

  private List<String> refusal(
      Map<Criterion, Map<MunicipalityCode, BigDecimal>> figures,
      Map<Criterion, BigDecimal> weights) {
    try {
      share(figures, weights);
      return List.of();
    } catch (InvalidInputException refusal) {
      return refusal.problems().stream().map(AllocationsTest::told).toList();
    }
  }

  private static String told(FieldProblem problem) {
    return problem.field() + ": " + problem.code();
  }

  /** PORVOO 1: working-age 2021, labour force × unemployment 7/2023, foreign-language 2022. */
  private static Map<Criterion, Map<MunicipalityCode, BigDecimal>> source() {
    return Map.of(
        Criterion.INHABITANTS_18_64,
        porvoo("2764", "1336", "7850", "945", "1065", "29388"),
        Criterion.UNEMPLOYED,
        porvoo("153.216", "104.58", "691.748", "76.084", "69.916", "2319.504"),
        Criterion.FOREIGN_LANGUAGE_SPEAKERS,
        porvoo("164", "173", "720", "67", "54", "4054"));
  }

  private static Map<MunicipalityCode, BigDecimal> porvoo(String... figures) {
    Map<MunicipalityCode, BigDecimal> all = new TreeMap<>();
    for (int i = 0; i < figures.length; i++) {
      all.put(MunicipalityCode.of(CODES.get(i)), new BigDecimal(figures[i]));
    }
    return all;
  }

  private static Map<MunicipalityCode, BigDecimal> oulu(String figure) {
    Map<MunicipalityCode, BigDecimal> all = new TreeMap<>();
    for (String code :
        List.of("072", "139", "244", "425", "436", "494", "564", "615", "785", "859", "889")) {
      all.put(MunicipalityCode.of(code), new BigDecimal(figure));
    }
    return all;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }
}
