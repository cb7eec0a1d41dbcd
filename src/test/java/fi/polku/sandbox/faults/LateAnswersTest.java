package fi.polku.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A late answer never holds up the end of the application. */
class LateAnswersTest {

  @Test
  void areCutWhenTheApplicationStops() {
    var late =
        new LateAnswers(new SandboxSettings("u", "p", Duration.ofDays(1), Duration.ZERO, 0, false));
    CompletableFuture<Void> answer = CompletableFuture.runAsync(late::holdBack);
    assertThat(answer).isNotDone();

    late.stop();

    assertThat(answer).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @Test
  void comeAfterTheDelay() {
    var late =
        new LateAnswers(
            new SandboxSettings("u", "p", Duration.ofMillis(1), Duration.ZERO, 0, false));

    assertThat(CompletableFuture.runAsync(late::holdBack)).succeedsWithin(10, TimeUnit.SECONDS);
  }
}
