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

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Duration delay;

  LateAnswers(SandboxSettings settings) {
    this.delay = settings.answerDelay();
  }

  void holdBack() {
    try {
      stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping.countDown();
  }
}
