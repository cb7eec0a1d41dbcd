package fi.polku.costs.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures as they were known on a day, of which Loviisa's was not yet known. */
class EnteredNumbersTest {

  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");
  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Test
  void whatWasNotKnownOnTheDayIsNeverCountedByWhatIsKnownNow() {
    assertThat(entered(DAY, Map.of()).lacksFigures()).isTrue();
    assertThat(entered(null, Map.of()).lacksFigures()).isFalse();
  }

  @Test
  void whatWasNotKnownMayBeEntered() {
    EnteredNumbers entered = entered(DAY, Map.of("luku.tyottomat.434", "7"));

    assertThat(entered.lacksFigures()).isFalse();
    assertThat(entered.assumptions().figures().get(Criterion.UNEMPLOYED))
        .containsEntry(LOVIISA, new BigDecimal("7"))
        .containsEntry(PORVOO, BigDecimal.TEN);
  }

  private static EnteredNumbers entered(@Nullable LocalDate day, Map<String, String> query) {
    var ground =
        new GroundBase(
            List.of(Criterion.UNEMPLOYED),
            BigDecimal.ONE,
            new TreeMap<>(Map.of(PORVOO, BigDecimal.TEN)));
    var term =
        new Term(
            CostKind.OPERATIONS,
            LocalizedText.same("Käyttötalous"),
            Method.CRITERIA,
            List.of(),
            LocalizedText.same("Sopimus"));
    var base =
        new WhatIfBase(
            new CostYear("porvoo", 2026),
            term,
            Stage.BUDGET,
            day,
            Euro.of("100"),
            false,
            List.of(ground),
            List.of());
    return new EnteredNumbers(new WhatIfQuery(query), base, List.of(LOVIISA, PORVOO));
  }
}
