package fi.polku.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much one version of a process is used.
 *
 * @param running started and not ended
 * @param ended whichever way
 * @param median of the durations of those ended; null when none has
 */
public record ModelUsage(long running, long ended, @Nullable Duration median) {

  public static final ModelUsage NONE = new ModelUsage(0, 0, null);

  /** Both versions together, without a median. */
  public ModelUsage plus(ModelUsage other) {
    return new ModelUsage(running + other.running, ended + other.ended, null);
  }
}
