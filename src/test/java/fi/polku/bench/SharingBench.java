package fi.polku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.allocation.Proportions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A year of the largest area there could be: 200 cost lines in each of 12 months shared among 300
 * municipalities by three criteria, 720,000 shares to the cent. At most a second. Compared with
 * counting every share anew in decimals, which moreover does not add up.
 */
class SharingBench {

  private static final int MUNICIPALITIES = 300;
  private static final int SUMS = 12 * 200;
  private static final int ROUNDS = 5;
  private static final double ALLOWED_SECONDS = 1;
  private static final int DIGITS = 30;

  private final Random random = new Random(2026);
  private final List<Proportions.Weighed> criteria =
      List.of(weighed("0.45", 200_000), weighed("0.45", 20_000), weighed("0.10", 50_000));
  private final long[] sums = random.longs(SUMS, -100_000_000_00L, 100_000_000_00L).toArray();

  private Proportions.Weighed weighed(String weight, int most) {
    List<BigDecimal> figures =
        Stream.generate(() -> BigDecimal.valueOf(random.nextInt(12 * most) + 1, 0))
            .limit(MUNICIPALITIES)
            .toList();
    return new Proportions.Weighed(new BigDecimal(weight), figures);
  }

  @Test
  void aYearOfTheLargestAreaTakesASecondAtMost() throws IOException {
    double exact = seconds(this::shareExactly);
    double naive = seconds(this::shareInDecimals);

    var results = new Results();
    results.time("share_720000", exact, "s", naive);
    results.write();
    assertThat(exact).isLessThanOrEqualTo(ALLOWED_SECONDS);
  }

  /** The median of the rounds; the first of all warms up. */
  private static double seconds(Runnable work) {
    work.run();
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      rounds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private void shareExactly() {
    Proportions proportions = Proportions.of(criteria);
    long drift = 0;
    for (long sum : sums) {
      drift += Math.abs(Arrays.stream(proportions.share(sum)).sum() - sum);
    }
    assertThat(drift).isZero();
  }

  private void shareInDecimals() {
    long rounded = 0;
    List<BigDecimal> all =
        criteria.stream()
            .map(one -> one.figures().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .toList();
    for (long sum : sums) {
      for (int i = 0; i < MUNICIPALITIES; i++) {
        BigDecimal share = BigDecimal.ZERO;
        for (int k = 0; k < criteria.size(); k++) {
          share =
              share.add(
                  criteria
                      .get(k)
                      .weight()
                      .multiply(BigDecimal.valueOf(sum, 2))
                      .multiply(criteria.get(k).figures().get(i))
                      .divide(all.get(k), DIGITS, RoundingMode.HALF_EVEN));
        }
        rounded += share.setScale(2, RoundingMode.HALF_EVEN).unscaledValue().longValue();
      }
    }
    assertThat(rounded).isNotEqualTo(Arrays.stream(sums).sum());
  }
}
