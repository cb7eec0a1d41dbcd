package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many calls a second are answered; the owner tells no limit, this one is our assumption. */
@SandboxOnly
@Component
class MessageRateLimit {

  private static final int CALLS_A_SECOND = 200;

  private final int most;
  private final LongSupplier seconds;
  private long second;
  private int calls;

  @Autowired
  MessageRateLimit() {
    this(CALLS_A_SECOND, () -> System.nanoTime() / 1_000_000_000L);
  }

  /**
   * @param seconds what time it is, in whole seconds
   */
  MessageRateLimit(int most, LongSupplier seconds) {
    this.most = most;
    this.seconds = seconds;
  }

  synchronized boolean allows() {
    long now = seconds.getAsLong();
    if (now != second) {
      second = now;
      calls = 0;
    }
    calls++;
    return calls <= most;
  }
}
