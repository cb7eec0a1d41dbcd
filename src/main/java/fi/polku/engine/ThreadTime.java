package fi.polku.engine;

import java.time.Instant;
import java.util.function.Supplier;
import org.joda.time.DateTimeUtils;
import org.joda.time.DateTimeUtils.MillisProvider;
import org.jspecify.annotations.Nullable;

/** The engine's time: the machine's, moved by an offset, or a thread's own while it plays. */
final class ThreadTime implements MillisProvider {

  private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

  private final long offset;

  private ThreadTime(long offset) {
    this.offset = offset;
  }

  /** Makes it the time of the engine and of all that ask its clock. */
  static void install(long offset) {
    DateTimeUtils.setCurrentMillisProvider(new ThreadTime(offset));
  }

  static boolean isPlayed() {
    return PLAYED.get() != null;
  }

  /** Acts with the thread's clock standing at the moment. */
  static <T> T at(Instant moment, Supplier<T> act) {
    if (!isPlayed()) {
      install(DateTimeUtils.currentTimeMillis() - System.currentTimeMillis());
    }
    Instant before = PLAYED.get();
    PLAYED.set(moment);
    try {
      return act.get();
    } finally {
      if (before == null) {
        PLAYED.remove();
      } else {
        PLAYED.set(before);
      }
    }
  }

  @Override
  public long getMillis() {
    Instant played = PLAYED.get();
    return played == null ? System.currentTimeMillis() + offset : played.toEpochMilli();
  }
}
