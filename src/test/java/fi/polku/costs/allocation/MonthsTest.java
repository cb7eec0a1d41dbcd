package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MonthsTest {

  @Test
  void aYearIsTwelveInstalments() {
    assertThat(Months.split(Euro.of("100.00"), Months.OF_YEAR))
        .extracting(Euro::cents)
        .containsExactly(833L, 833L, 834L, 833L, 833L, 834L, 833L, 833L, 834L, 833L, 833L, 834L);
    assertThat(Months.split(new Euro(1), 2)).containsExactly(Euro.ZERO, new Euro(1));
    assertThat(Months.split(new Euro(7), 1)).containsExactly(new Euro(7));
  }

  @Test
  void thereMustBeAMonth() {
    assertThatThrownBy(() -> Months.split(Euro.ZERO, 0)).hasMessage("Instalments: 0");
  }

  @Property
  void instalmentsAddUpEachWithinACent(
      @ForAll long cents, @ForAll @IntRange(min = 1, max = 24) int count) {
    var parts = Months.split(new Euro(cents), count);

    assertThat(parts.stream().reduce(Euro.ZERO, Euro::add)).isEqualTo(new Euro(cents));
    BigDecimal exact =
        BigDecimal.valueOf(cents).divide(BigDecimal.valueOf(count), 20, RoundingMode.HALF_EVEN);
    assertThat(parts)
        .hasSize(count)
        .allSatisfy(
            part ->
                assertThat(BigDecimal.valueOf(part.cents()).subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE));
  }

  @Property
  void aCreditMirrorsItsDebit(@ForAll int cents, @ForAll @IntRange(min = 1, max = 12) int count) {
    assertThat(Months.split(new Euro(-(long) cents), count))
        .extracting(part -> -part.cents())
        .containsExactlyElementsOf(
            Months.split(new Euro(cents), count).stream().map(Euro::cents).toList());
  }
}
