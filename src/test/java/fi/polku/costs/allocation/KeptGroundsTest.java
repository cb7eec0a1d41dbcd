package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Figures kept to 12 decimals are read back as they were. */
class KeptGroundsTest {

  @Property
  void aMeanIsReadBackAsTheSumItIsOf(@ForAll @LongRange(min = 0) long millionths) {
    BigDecimal sum = BigDecimal.valueOf(millionths, 6);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(12), 12, RoundingMode.HALF_UP);

    assertThat(KeptGrounds.sum(mean)).isEqualByComparingTo(sum);
  }
}
