package fi.polku.national.remote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Durations of the latest hundred calls. */
final class Latencies {

  private static final int KEPT = 100;

  private final int[] millis = new int[KEPT];
  private int calls;

  synchronized void add(long duration) {
    millis[calls % KEPT] = (int) Math.min(duration, Integer.MAX_VALUE);
    calls++;
  }

  /** The duration that the share of calls stayed under; null before the first call. */
  synchronized @Nullable Integer at(double share) {
    if (calls == 0) {
      return null;
    }
    int[] sorted = Arrays.copyOf(millis, Math.min(calls, KEPT));
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
