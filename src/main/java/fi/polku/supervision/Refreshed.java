package fi.polku.supervision;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a number for a while, so that frequent scrapes cost the database nothing. */
class Refreshed implements Supplier<Number> {

  private static final long KEPT_FOR = Duration.ofSeconds(15).toNanos();

  private final Supplier<Number> source;
  private @Nullable Number value;
  private long readAt;

  Refreshed(Supplier<Number> source) {
    this.source = source;
  }

  @Override
  public synchronized Number get() {
    Number known = value;
    if (known == null || System.nanoTime() - readAt > KEPT_FOR) {
      known = source.get();
      value = known;
      readAt = System.nanoTime();
    }
    return known;
  }
}
