package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Figures kept to 12 decimals are read back as they were. */
class KeptGroundsTest {

  @Property
  void aMeanIsReadBackAsTheSumItIsOf(@ForAll @LongRange(min = 0) long millionths) {
    BigDecimal sum = BigDecimal.valueOf(millionths, 6);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(12), 12, RoundingMode.HALF_UP);

    assertThat(KeptGrounds.sum(mean)).isEqualByComparingTo(sum);
  }

  /** A raise is explained in the reader's language as the budget was. */
  @Test
  void sourcesAreKeptInEveryLanguage() {
    var source = new LocalizedText("Tilastokeskus", "Statistikcentralen", "Statistics Finland");
    var part =
        new Explanation.Part(
            "vaesto", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, source);
    var why =
        new Explanation(List.of(part), BigDecimal.ONE, BigDecimal.ZERO, false, "fi", "sv", "en");
    var share = new Share(MunicipalityCode.of("638"), Euro.of("1"), BigDecimal.ONE, why);
    var kept =
        new Allocation(
            new CostYear("porvoo", 2026),
            CostKind.OPERATIONS,
            Stage.BUDGET,
            1,
            Euro.of("1"),
            List.of(share));
    SourceTexts texts = mock(SourceTexts.class);
    when(texts.label("porvoo", List.of(Criterion.INHABITANTS))).thenReturn(source);

    assertThat(new KeptGrounds(texts).of(kept).get(0).source()).isEqualTo(source);
  }
}
