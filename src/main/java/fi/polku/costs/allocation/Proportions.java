package fi.polku.costs.allocation;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which proportions sums are shared, as exact fractions of one denominator that is counted once.
 *
 * <p>A share is rounded down to whole cents; the cents left over go one each to the largest
 * remainders, and of equal remainders to the one that comes first, which is the lower municipality
 * code. A negative sum is shared as the positive one with the sign turned, so that a credit mirrors
 * its debit. Nobody gets a cent for a figure of zero.
 */
public final class Proportions {

  private static final int DECIMALS = 12;
  private static final long QUICK = 1L << 62;
  private static final BigInteger CENTS = BigInteger.valueOf(100);

  private final BigInteger[] numerators;
  private final BigInteger denominator;
  private final @Nullable QuickShares quick;

  private Proportions(BigInteger[] numerators, BigInteger denominator) {
    BigInteger common = Arrays.stream(numerators).reduce(denominator, BigInteger::gcd);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    this.numerators =
        Arrays.stream(numerators).map(one -> one.divide(divisor)).toArray(BigInteger[]::new);
    this.denominator = denominator.divide(divisor);
    this.quick = QuickShares.of(this.numerators, this.denominator);
  }

  /**
   * What is compared by one criterion.
   *
   * @param weight part of the sum that is shared by it
   * @param figures of each in the order of municipality codes; their sum is not zero
   */
  public record Weighed(BigDecimal weight, List<BigDecimal> figures) {

    public Weighed {
      figures = List.copyOf(figures);
      if (figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0) {
        throw new IllegalArgumentException("Figures sum to zero");
      }
    }
  }

  /**
   * Proportions by weighed criteria: Σ weight × figure ÷ sum of the figures.
   *
   * @throws IllegalArgumentException if the weights do not sum to exactly one, or the criteria do
   *     not have figures of the same number
   */
  public static Proportions of(List<Weighed> criteria) {
    BigDecimal sum =
        criteria.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("Weights sum to " + sum);
    }
    return criteria.stream().map(Proportions::of).reduce(Proportions::plus).orElseThrow();
  }

  private static Proportions of(Weighed criterion) {
    int scale = criterion.figures().stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
    BigInteger[] figures =
        criterion.figures().stream()
            .map(figure -> figure.setScale(scale).unscaledValue())
            .toArray(BigInteger[]::new);
    BigInteger sum = Arrays.stream(figures).reduce(BigInteger.ZERO, BigInteger::add);
    BigDecimal weight = criterion.weight().setScale(Math.max(0, criterion.weight().scale()));
    BigInteger[] weighed =
        Arrays.stream(figures)
            .map(figure -> figure.multiply(weight.unscaledValue()))
            .toArray(BigInteger[]::new);
    return new Proportions(weighed, sum.multiply(BigInteger.TEN.pow(weight.scale())));
  }

  private Proportions plus(Proportions other) {
    if (other.numerators.length != numerators.length) {
      throw new IllegalArgumentException("Figures of different numbers");
    }
    BigInteger[] sums = new BigInteger[numerators.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          numerators[i].multiply(other.denominator).add(other.numerators[i].multiply(denominator));
    }
    return new Proportions(sums, denominator.multiply(other.denominator));
  }

  /** Shares in the order of the figures; they add up to the sum. */
  public List<Euro> share(Euro sum) {
    return Arrays.stream(share(sum.cents())).mapToObj(Euro::new).toList();
  }

  /** Shares of so many cents in the order of the figures; they add up to the sum. */
  public long[] share(long cents) {
    boolean isUsual = cents > -QUICK && cents < QUICK;
    long[] quickly = isUsual && quick != null ? quick.share(Math.abs(cents)) : null;
    if (quickly == null) {
      return shareExactly(cents);
    }
    return cents < 0 ? Arrays.stream(quickly).map(share -> -share).toArray() : quickly;
  }

  /** The same by exact fractions, whatever the sum. */
  long[] shareExactly(long cents) {
    BigInteger amount = BigInteger.valueOf(cents).abs();
    BigInteger[] shares = new BigInteger[numerators.length];
    BigInteger[] remainders = new BigInteger[numerators.length];
    BigInteger left = amount;
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] parts = floor(amount.multiply(numerators[i]));
      shares[i] = parts[0];
      remainders[i] = parts[1];
      left = left.subtract(parts[0]);
    }
    for (int i : largest(remainders, left.intValueExact())) {
      shares[i] = shares[i].add(BigInteger.ONE);
    }
    return Arrays.stream(shares)
        .map(share -> cents < 0 ? share.negate() : share)
        .mapToLong(BigInteger::longValueExact)
        .toArray();
  }

  /** The proportion of one, to 12 decimals for people. */
  public BigDecimal proportion(int index) {
    return decimals(numerators[index], denominator, RoundingMode.HALF_UP);
  }

  /** Euros of one before rounding, to 12 decimals. */
  public BigDecimal exact(Euro sum, int index) {
    return decimals(
        BigInteger.valueOf(sum.cents()).multiply(numerators[index]),
        denominator.multiply(CENTS),
        RoundingMode.HALF_UP);
  }

  /** The part of a cent of one that rounding down cuts off, to 12 decimals; below one. */
  public BigDecimal remainder(Euro sum, int index) {
    return decimals(cut(sum, index), denominator, RoundingMode.DOWN);
  }

  /** The same exactly; whoever has the larger number has the larger remainder. */
  BigInteger cut(Euro sum, int index) {
    return floor(BigInteger.valueOf(sum.cents()).abs().multiply(numerators[index]))[1];
  }

  /** Whether one got a cent of those left over. */
  public boolean roundedUp(Euro sum, Euro share, int index) {
    BigInteger amount = BigInteger.valueOf(sum.cents()).abs();
    BigInteger down = floor(amount.multiply(numerators[index]))[0];
    BigInteger got = BigInteger.valueOf(share.cents());
    return !(sum.cents() < 0 ? got.negate() : got).equals(down);
  }

  private BigInteger[] floor(BigInteger numerator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() >= 0
        ? parts
        : new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(denominator)};
  }

  private static List<Integer> largest(BigInteger[] remainders, int count) {
    if (count == 0) {
      return List.of();
    }
    List<Integer> order = new ArrayList<>(remainders.length);
    for (int i = 0; i < remainders.length; i++) {
      order.add(i);
    }
    order.sort((one, other) -> remainders[other].compareTo(remainders[one])); // ties keep the order
    return order.subList(0, count);
  }

  private static BigDecimal decimals(BigInteger above, BigInteger below, RoundingMode rounding) {
    return new BigDecimal(above).divide(new BigDecimal(below), DECIMALS, rounding);
  }
}
