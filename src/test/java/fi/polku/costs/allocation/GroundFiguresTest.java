package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.agreement.Timing;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.costs.figures.FigureSet;
import fi.polku.costs.figures.Figures;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PolkuTest
class GroundFiguresTest {

  private static final CostYear YEAR = new CostYear("porvoo", 2026);
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode PUKKILA = MunicipalityCode.of("616");
  private static final Ground GROUND =
      new Ground(
          List.of(Criterion.UNEMPLOYED, Criterion.IN_SERVICES),
          BigDecimal.ONE,
          Timing.MEAN_OF_MONTHS,
          Timing.MEAN_OF_MONTHS);

  @Autowired private SourceTexts texts;

  @Test
  void municipalitiesThatAreLeftOutKeepTheirStoredFigures() {
    Compared compared = compared(Map.of(Criterion.UNEMPLOYED, Map.of(PORVOO, new BigDecimal("7"))));

    assertThat(compared.figures())
        .as("twelve months' sums of Loviisa and Pukkila, and the mean given for Porvoo")
        .extracting(BigDecimal::intValueExact)
        .containsExactly(120 + 36, 120 + 36, 7 * 12);
    assertThat(compared.divisor()).isEqualTo(12);
  }

  @Test
  void figuresGivenForBothAreAddedUp() {
    Compared compared =
        compared(
            Map.of(
                Criterion.UNEMPLOYED, Map.of(PORVOO, new BigDecimal("7")),
                Criterion.IN_SERVICES, Map.of(PORVOO, new BigDecimal("2"))));

    assertThat(compared.figures().get(2)).isEqualByComparingTo("108");
  }

  @Test
  void whatIsMissingElsewhereStillBlocks() {
    var problem =
        new FigureProblem(Criterion.UNEMPLOYED, LOVIISA, "2026-03", FigureProblem.Kind.MISSING);
    var own = new FigureProblem(Criterion.UNEMPLOYED, PORVOO, "2026-03", FigureProblem.Kind.LATE);

    var blocked =
        catchThrowableOfType(
            FiguresMissingException.class,
            () ->
                of(
                    stored(List.of(problem, own)),
                    Map.of(Criterion.UNEMPLOYED, Map.of(PORVOO, BigDecimal.ONE))));

    assertThat(blocked.problems()).contains(problem).doesNotContain(own);
  }

  private Compared compared(Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    return of(stored(List.of()), assumed).get(0);
  }

  private List<Compared> of(
      Figures stored, Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed) {
    return new GroundFigures(stored, texts)
        .of(YEAR, List.of(GROUND), List.of(LOVIISA, PUKKILA, PORVOO), Stage.OUTCOME, assumed);
  }

  /** Ten unemployed and three in services everywhere, every month. */
  private static Figures stored(List<FigureProblem> problems) {
    return new Figures() {
      @Override
      public FigureSet find(
          CostYear year, Criterion criterion, Timing timing, @Nullable Instant known) {
        var mean = new BigDecimal(criterion.equals(Criterion.UNEMPLOYED) ? "10" : "3");
        var values = new TreeMap<MunicipalityCode, BigDecimal>();
        var sums = new TreeMap<MunicipalityCode, BigDecimal>();
        for (MunicipalityCode code : List.of(LOVIISA, PUKKILA, PORVOO)) {
          values.put(code, mean);
          sums.put(code, mean.multiply(BigDecimal.valueOf(12)));
        }
        return new FigureSet(
            criterion, values, new LocalizedText("kirja", "bok", null), problems, sums, 12);
      }
    };
  }
}
