package fi.polku.costs.figures;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The stored figures; none is ever changed or lost. */
public interface Figures {

  /**
   * The figures of all the area's municipalities for one criterion.
   *
   * @param known only what was known by then, so that an old year reproduces; null: all
   * @return values, or everything that is missing, late or doubtful; never a zero for what is not
   *     known
   */
  FigureSet find(CostYear year, Criterion criterion, Timing timing, @Nullable Instant known);
}
