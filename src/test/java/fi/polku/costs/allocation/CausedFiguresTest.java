package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose entries a kind by cause is shared by. */
class CausedFiguresTest {

  private static final CostKind KIND = new CostKind("palkkatuki");
  private static final CostYear YEAR = new CostYear("oulu", 2026);
  private static final MunicipalityCode II = MunicipalityCode.of("139");
  private static final MunicipalityCode OULU = MunicipalityCode.of("564");

  private final Journal journal = mock(Journal.class);
  private final SourceTexts texts = mock(SourceTexts.class);
  private final CausedFigures caused = new CausedFigures(journal, texts);

  @BeforeEach
  void nothingIsCaused() {
    when(journal.caused(YEAR, KIND)).thenReturn(new TreeMap<>());
    when(journal.caused(YEAR.previous(), KIND)).thenReturn(new TreeMap<>());
    when(texts.label("oulu", List.of(Criterion.CAUSED))).thenReturn(LocalizedText.same("caused"));
    when(texts.entries(YEAR)).thenReturn(LocalizedText.same("2026"));
    when(texts.entries(YEAR.previous())).thenReturn(LocalizedText.same("2025"));
  }

  @Test
  void whoCausedNothingPaysNothing() {
    caused(YEAR, Map.of(OULU, Euro.of("10.50")));

    assertThat(of(Stage.OUTCOME).figures())
        .containsExactly(new BigDecimal("0.00"), new BigDecimal("10.50"));
    assertThat(of(Stage.OUTCOME).source().fi()).isEqualTo("2026");
  }

  @Test
  void aBudgetIsSharedByTheYearBeforeUntilTheYearHasEntries() {
    caused(YEAR.previous(), Map.of(II, Euro.of("1.00")));
    assertThat(of(Stage.BUDGET).source().fi()).isEqualTo("2025");

    caused(YEAR, Map.of(OULU, Euro.of("1.00")));
    assertThat(of(Stage.BUDGET).source().fi()).isEqualTo("2026");
  }

  @Test
  void anOutcomeIsNeverSharedByAnotherYear() {
    caused(YEAR.previous(), Map.of(II, Euro.of("1.00")));

    assertThatThrownBy(() -> of(Stage.OUTCOME))
        .isInstanceOfSatisfying(
            FiguresMissingException.class, missing -> assertThat(missing.problems()).hasSize(2));
  }

  @Test
  void thereIsNoYearBeforeTheFirst() {
    var first = new CostYear("oulu", CostYear.FIRST);
    when(journal.caused(first, KIND)).thenReturn(new TreeMap<>());

    assertThatThrownBy(() -> caused.of(first, KIND, List.of(II), Stage.BUDGET, null))
        .isInstanceOf(FiguresMissingException.class);
  }

  private void caused(CostYear year, Map<MunicipalityCode, Euro> sums) {
    when(journal.caused(year, KIND)).thenReturn(new TreeMap<>(sums));
  }

  private Compared of(Stage stage) {
    return caused.of(YEAR, KIND, List.of(II, OULU), stage, null);
  }
}
