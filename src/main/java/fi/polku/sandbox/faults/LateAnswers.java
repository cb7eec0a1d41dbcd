package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds answers back, until the application stops at the latest. */
@SandboxOnly
@Component
class LateAnswers {

  private static final Duration DROP = Duration.ofMillis(200);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Duration delay;
  private final Duration hang;

  LateAnswers(SandboxSettings settings) {
    this.delay = settings.answerDelay();
    this.hang = settings.hang();
  }

  void holdBack() {
    await(delay);
  }

  void hang() {
    await(hang);
  }

  /** Waits for the next byte of an answer that drips; false when it has dripped long enough. */
  boolean goesOnAfterDrop(int drops) {
    return !await(DROP) && DROP.multipliedBy(drops).compareTo(hang) < 0;
  }

  private boolean await(Duration time) {
    try {
      return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping.countDown();
  }
}
