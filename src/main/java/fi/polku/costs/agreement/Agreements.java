package fi.polku.costs.agreement;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The areas' agreements: tables {@code kustannustenjako-<area>} and {@code kustannusperuste}. */
public interface Agreements {

  /**
   * The agreement in force on the year's first day.
   *
   * @throws fi.polku.shared.InvalidInputException {@code no-agreement} on field {@code year} if the
   *     area has none for the year
   */
  Agreement of(CostYear year);

  /** The kind of cost of a service of the catalogue on a date (table {@code kustannusperuste}). */
  CostKind kindOf(String area, String service, LocalDate on);

  /**
   * As above, for a part of a service whose costs are of another kind than the service itself.
   *
   * @param part of the service as the catalogue names it, or null for the service as a whole
   */
  default CostKind kindOf(String area, String service, @Nullable String part, LocalDate on) {
    return kindOf(area, service, on);
  }
}
