package fi.polku.costs.allocation;

import fi.polku.costs.Criterion;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of a ground, ready to share by.
 *
 * @param criteria whose figures are added up
 * @param weight part of the sum
 * @param figures in the order of municipality codes, multiplied by the divisor to be exact
 * @param divisor 12 for means of twelve months, else 1
 * @param label what is compared, for people
 * @param source where they are from and from when
 */
record Compared(
    List<Criterion> criteria,
    BigDecimal weight,
    List<BigDecimal> figures,
    int divisor,
    LocalizedText label,
    LocalizedText source) {

  private static final int DECIMALS = 12;
  private static final BigDecimal MOST = new BigDecimal("1e15");

  Compared {
    criteria = List.copyOf(criteria);
    figures = List.copyOf(figures);
  }

  /** Such as {@code tyottomat+palveluissa}. */
  String name() {
    return String.join("+", criteria.stream().map(Criterion::key).toList());
  }

  /** A municipality's figure for people, to 12 decimals at most. */
  BigDecimal figure(int index) {
    return divided(figures.get(index));
  }

  /** The whole area's figure for people, to 12 decimals at most. */
  BigDecimal sum() {
    return divided(exactSum());
  }

  /** Euros that a municipality pays by this comparison, to 12 decimals. */
  BigDecimal euros(Euro total, int index) {
    return weight
        .multiply(total.amount())
        .multiply(figures.get(index))
        .divide(exactSum(), DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether credits among the figures make a share larger than any sum of money we count. */
  boolean isBeyondMoney(Euro total) {
    return IntStream.range(0, figures.size())
        .anyMatch(index -> euros(total, index).abs().compareTo(MOST) >= 0);
  }

  private BigDecimal exactSum() {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal divided(BigDecimal figure) {
    BigDecimal mean = figure.divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shortest = mean.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  Proportions.Weighed weighed() {
    return new Proportions.Weighed(weight, figures);
  }
}
