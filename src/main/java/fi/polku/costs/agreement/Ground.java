package fi.polku.costs.agreement;

import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a cost that is shared by one comparison.
 *
 * @param criteria whose figures are added up, municipality by municipality; usually one, such as
 *     unemployed + in services for PORVOO 4.2
 * @param weight the part of the cost, 0–1
 * @param timing from when the figures are that the year is evened by
 * @param budgetTiming from when they are in the budget
 */
public record Ground(
    List<Criterion> criteria, BigDecimal weight, Timing timing, Timing budgetTiming) {

  public Ground {
    criteria = List.copyOf(criteria);
  }

  public Timing timing(Stage stage) {
    return stage == Stage.BUDGET ? budgetTiming : timing;
  }
}
