package fi.polku.deadlines;

import fi.polku.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Clocks of one kind in one municipality.
 *
 * @param open running now, those past their due time included
 * @param dueSoon running, due within seven days from now and not past due
 * @param breached running past the due time
 * @param settled not withdrawn, and due or ended in the last 30 days
 * @param met how many of the settled ones were done in time
 */
public record DeadlineCounts(
    String kind,
    MunicipalityCode municipality,
    int open,
    int dueSoon,
    int breached,
    int settled,
    int met) {

  /** Counts of a kind that a municipality has no clocks of. */
  public static DeadlineCounts none(String kind, MunicipalityCode municipality) {
    return new DeadlineCounts(kind, municipality, 0, 0, 0, 0, 0);
  }

  /** Share of the settled clocks met in time, 0 to 1; null when there are none. */
  public @Nullable Double metShare() {
    return settled == 0 ? null : Double.valueOf((double) met / settled);
  }
}
