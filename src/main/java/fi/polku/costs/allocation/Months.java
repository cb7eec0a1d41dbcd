package fi.polku.costs.allocation;

import fi.polku.shared.Euro;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year's sum in equal instalments that add up to it.
 *
 * <p>After each instalment exactly so much has been paid as has fallen due, rounded down to whole
 * cents; so every instalment is within a cent of the exact one, and the last leaves nothing over. A
 * negative sum mirrors the positive one.
 */
public final class Months {

  /** Of a whole year. */
  public static final int OF_YEAR = 12;

  private Months() {}

  /**
   * @param count of instalments, at least one
   * @throws IllegalArgumentException if there is none
   */
  public static List<Euro> split(Euro sum, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Instalments: " + count);
    }
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> due(sum, i, count).subtract(due(sum, i - 1, count)))
        .toList();
  }

  private static Euro due(Euro sum, int paid, int count) {
    BigInteger due = BigInteger.valueOf(sum.cents()).multiply(BigInteger.valueOf(paid));
    return new Euro(due.divide(BigInteger.valueOf(count)).longValueExact());
  }
}
