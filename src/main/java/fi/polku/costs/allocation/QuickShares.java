package fi.polku.costs.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shares by proportions of 124 binary digits. These are a little too small: a share's fraction of a
 * cent comes out at most {@value #ERROR} units of 2⁻⁶² too low. Whenever that could change a cent,
 * there is no answer, and the exact fractions have to be asked.
 */
final class QuickShares {

  private static final int BITS = 62;
  private static final long MASK = (1L << BITS) - 1;
  private static final int ERROR = 2;

  private final long[] high;
  private final long[] low;

  private QuickShares(long[] high, long[] low) {
    this.high = high;
    this.low = low;
  }

  /** None unless every proportion is at least zero and below one. */
  static @Nullable QuickShares of(BigInteger[] numerators, BigInteger denominator) {
    long[] high = new long[numerators.length];
    long[] low = new long[numerators.length];
    for (int i = 0; i < numerators.length; i++) {
      if (numerators[i].signum() < 0 || numerators[i].compareTo(denominator) >= 0) {
        return null;
      }
      BigInteger digits = numerators[i].shiftLeft(2 * BITS).divide(denominator);
      high[i] = digits.shiftRight(BITS).longValueExact();
      low[i] = digits.longValue() & MASK;
    }
    return new QuickShares(high, low);
  }

  /**
   * Shares of an amount that is not negative, or none if they are not certain.
   *
   * @param cents below 2⁶²
   */
  long @Nullable [] share(long cents) {
    long[] shares = new long[high.length];
    long[] fractions = new long[high.length];
    long left = cents;
    for (int i = 0; i < shares.length; i++) {
      long carried = (Math.multiplyHigh(cents, low[i]) << 2) | ((cents * low[i]) >>> BITS);
      long product = cents * high[i];
      long sum = product + carried;
      long over = Long.compareUnsigned(sum, product) < 0 ? 1 : 0;
      shares[i] = ((Math.multiplyHigh(cents, high[i]) + over) << 2) | (sum >>> BITS);
      fractions[i] = sum & MASK;
      if (fractions[i] > MASK - ERROR) {
        return null;
      }
      left -= shares[i];
    }
    return left == 0 ? shares : withCents(shares, fractions, (int) left);
  }

  private static long @Nullable [] withCents(long[] shares, long[] fractions, int left) {
    long[] order = fractions.clone();
    Arrays.sort(order);
    int last = order.length - left;
    if (last < 1 || order[last] - order[last - 1] < ERROR) {
      return null;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] += fractions[i] >= order[last] ? 1 : 0;
    }
    return shares;
  }
}
