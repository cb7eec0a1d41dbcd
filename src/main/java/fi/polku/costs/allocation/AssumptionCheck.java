package fi.polku.costs.allocation;

import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Ground;
import fi.polku.shared.InputCheck;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Refuses what cannot be assumed: figures of some municipalities only, negative ones, those of
 * others' municipalities, and weights that do not sum to one.
 */
final class AssumptionCheck {

  private static final String FIGURES = "criteria.";
  private static final String WEIGHTS = "weights";

  private final InputCheck check = new InputCheck();

  /** Name of the field that a criterion's figures are told of by. */
  static String field(Criterion criterion) {
    return FIGURES + criterion.key();
  }

  /**
   * @throws fi.polku.shared.InvalidInputException with every problem
   */
  static void refuse(
      Assumptions assumptions, List<Ground> grounds, List<MunicipalityCode> municipalities) {
    var one = new AssumptionCheck();
    assumptions
        .figures()
        .forEach((criterion, given) -> one.figures(criterion, given, municipalities));
    one.weights(assumptions.weights(), grounds);
    one.check.refuseIfProblems();
  }

  private void figures(
      Criterion criterion,
      Map<MunicipalityCode, BigDecimal> given,
      List<MunicipalityCode> municipalities) {
    String field = field(criterion) + ".";
    given.forEach(
        (code, figure) -> {
          if (!municipalities.contains(code)) {
            check.problem(field + code, "allocation-municipality", code.value());
          } else if (figure.signum() < 0 && !criterion.equals(Criterion.CAUSED)) {
            check.problem(field + code, "allocation-figure-negative");
          }
        });
  }

  private void weights(Map<Criterion, BigDecimal> assumed, List<Ground> grounds) {
    assumed.forEach(
        (criterion, weight) -> {
          String field = WEIGHTS + "." + criterion;
          if (grounds.stream().noneMatch(ground -> ground.criteria().get(0).equals(criterion))) {
            check.problem(field, "weight-of-no-ground", criterion.key());
          } else if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            check.problem(field, "weight-range");
          }
        });
    BigDecimal sum = grounds.stream().map(Ground::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!assumed.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
      check.problem(WEIGHTS, "weights-sum", sum.toPlainString());
    }
  }
}
