package fi.polku.costs.allocation;

import fi.polku.costs.Criterion;
import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a ground, ready to share by.
 *
 * @param criteria whose figures are added up
 * @param weight part of the sum
 * @param figures in the order of municipality codes
 * @param source where they are from and from when
 */
record Compared(
    List<Criterion> criteria, BigDecimal weight, List<BigDecimal> figures, String source) {

  Compared {
    criteria = List.copyOf(criteria);
    figures = List.copyOf(figures);
  }

  /** Such as {@code tyottomat+palveluissa}. */
  String name() {
    return String.join("+", criteria.stream().map(Criterion::key).toList());
  }

  BigDecimal sum() {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Proportions.Weighed weighed() {
    return new Proportions.Weighed(weight, figures);
  }
}
