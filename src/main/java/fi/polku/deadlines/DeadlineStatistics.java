package fi.polku.deadlines;

import fi.polku.access.RowScope;
import java.util.List;

/** How an area keeps its statutory deadlines, as far as a user may see its customers' rows. */
public interface DeadlineStatistics {

  /** Kinds and municipalities that have any clock running or settled in the last 30 days. */
  List<DeadlineCounts> counts(String area, RowScope scope);

  /** Running clocks, the longest overdue first, then those due next. */
  List<Deadline> worst(String area, RowScope scope, int limit);

  /**
   * The last ISO weeks in order, the present one last: clocks met in the week, and clocks that ran
   * out in it.
   */
  List<DeadlineWeek> weeks(String area, RowScope scope, int count);

  /** Running clocks past their due time in all areas we serve; for monitoring, names nobody. */
  long breachedNow();
}
