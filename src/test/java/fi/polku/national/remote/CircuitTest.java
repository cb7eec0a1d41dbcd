package fi.polku.national.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class CircuitTest {

  private final MovedClock clock = new MovedClock();
  private final List<SystemPulse> told = new ArrayList<>();
  private final Circuit circuit = circuit("failures-until-down=3", "max-concurrent=1");

  private Circuit circuit(String... settings) {
    var environment = new MockEnvironment();
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      environment.setProperty("s." + parts[0], parts[1]);
    }
    RemoteSettings read = Binder.get(environment).bindOrCreate("s", RemoteSettings.class);
    return new Circuit("messages", read, clock, told::add);
  }

  @Test
  void failuresInARowEndTheCalls() {
    fail(2);
    assertThat(failure(CircuitTest::broken).notBefore()).isNotNull();

    RemoteFailure notMade = failure(CircuitTest::mustNotBeCalled);

    assertThat(notMade.reason()).isEqualTo("down");
    assertThat(notMade.mayHaveArrived()).isFalse();
    assertThat(notMade.notBefore()).isAfter(in("PT30S")).isBeforeOrEqualTo(in("PT60.001S"));
    assertThat(told)
        .extracting(SystemPulse::state)
        .containsExactly(SystemState.UP, SystemState.DOWN);
  }

  @Test
  void aFailureBeforeThatIsToBeRepeatedAsUsual() {
    assertThat(failure(CircuitTest::broken).notBefore()).isNull();
    assertThat(failure(CircuitTest::broken).notBefore()).isNull();
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
    fail(2);
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
  }

  @Test
  void oneCallTriesWhetherTheSystemAnswersAgain() {
    fail(3);
    clock.move(Duration.ofSeconds(31));

    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");

    assertThat(circuit.pulse().state()).isEqualTo(SystemState.UP);
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
  }

  @Test
  void eachFurtherFailureDoublesTheWaitUpToTheLongest() {
    fail(3);
    for (String wait : List.of("PT60S", "PT120S", "PT240S", "PT300S", "PT300S")) {
      clock.move(Duration.ofMinutes(6));
      RemoteFailure tried = failure(CircuitTest::broken);
      assertThat(tried.reason()).isEqualTo("connection");
      assertThat(tried.notBefore()).isAfter(in(wait));
      assertThat(circuit.pulse().retryAt()).isEqualTo(in(wait));
    }
  }

  @Test
  void whileOneTriesNobodyElseDoes() {
    Circuit wide = circuit("failures-until-down=1", "max-concurrent=4");
    failure(wide, CircuitTest::broken);
    clock.move(Duration.ofMinutes(1));

    wide.call(
        () -> {
          RemoteFailure other = failure(wide, CircuitTest::mustNotBeCalled);
          assertThat(other.reason()).isEqualTo("down");
          assertThat(other.notBefore()).isAfter(clock.instant());
          return "answer";
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 429})
  void aSystemThatCannotAnswerFails(int status) {
    for (int i = 0; i < 3; i++) {
      error(status, null);
    }
    assertThat(failure(CircuitTest::mustNotBeCalled).reason()).isEqualTo("down");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422})
  void anyOtherAnswerIsAnAnswer(int status) {
    fail(2);
    error(status, null);
    fail(2);

    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, PT120S",
    "503, '120', PT120S",
    "429, 'Mon, 2 Nov 2026 10:02:00 GMT', PT120S",
    "429, 999999999, PT1H"
  })
  void waitsAsLongAsTheSystemAsks(int status, String header, Duration wait) {
    RemoteFailure first = error(status, header).asFailure("messages");
    assertThat(first.notBefore()).isAfter(clock.instant().plus(wait));

    clock.move(wait.minusSeconds(1));
    assertThat(failure(CircuitTest::mustNotBeCalled).reason()).isEqualTo("too-many-calls");
    assertThat(circuit.pulse().state()).isEqualTo(SystemState.BUSY);

    clock.move(Duration.ofSeconds(2));
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
    assertThat(circuit.pulse().state()).isEqualTo(SystemState.UP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "-5", "0", "99999999999999999999", "Mon, 1 Nov 2021 10:00:00 GMT"})
  void aWaitThatSaysNothingIsPassedOver(String header) {
    assertThat(error(429, header).asFailure("messages").notBefore()).isNull();
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
  }

  @Test
  void anErrorOfOurOwnIsNotTheSystems() {
    for (int i = 0; i < 5; i++) {
      catchThrowableOfType(
          IllegalStateException.class,
          () ->
              circuit.call(
                  () -> {
                    throw new IllegalStateException("ours");
                  }));
    }
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
  }

  @Test
  void behindACallThatHangsNobodyWaitsLong() throws Exception {
    var began = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var caller = Executors.newSingleThreadExecutor();
    var hanging =
        caller.submit(
            () ->
                circuit.call(
                    () -> {
                      began.countDown();
                      await(goOn);
                      return "late";
                    }));
    began.await();

    List<RemoteFailure> busy = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      busy.add(failure(CircuitTest::mustNotBeCalled));
    }
    goOn.countDown();

    assertThat(busy).allMatch(failure -> failure.reason().equals("busy"));
    assertThat(busy).allMatch(failure -> !failure.mayHaveArrived());
    assertThat(busy).allMatch(failure -> failure.notBefore() != null);
    assertThat(hanging.get()).isEqualTo("late");
    assertThat(circuit.call(() -> "answer")).isEqualTo("answer");
    caller.shutdown();
  }

  @Test
  void withoutAConnectionAPersonDoesIt() {
    Circuit none = circuit("connected=false");

    RemoteFailure failure = failure(none, CircuitTest::mustNotBeCalled);

    assertThat(failure.isForAPerson()).isTrue();
    assertThat(failure).hasMessage("National system messages failed: not-connected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max-concurrent=0",
        "failures-until-down=0",
        "wait-when-down=0s",
        "wait-when-down=-1s",
        "longest-wait-when-down=1s"
      })
  void settingsThatMakeNoSenseStopTheStart(String setting) {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> circuit(setting)))
        .isNotNull();
  }

  private Instant in(String duration) {
    return clock.instant().plus(Duration.parse(duration));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      failure(CircuitTest::broken);
    }
  }

  private RemoteError error(int status, @Nullable String retryAfter) {
    return catchThrowableOfType(
        RemoteError.class,
        () ->
            circuit.call(
                () -> {
                  throw new RemoteError(status, false, MissingNode.getInstance(), retryAfter);
                }));
  }

  private RemoteFailure failure(Supplier<String> call) {
    return failure(circuit, call);
  }

  private static RemoteFailure failure(Circuit circuit, Supplier<String> call) {
    return catchThrowableOfType(RemoteFailure.class, () -> circuit.call(call));
  }

  private static String broken() {
    throw new RemoteFailure("messages", "connection");
  }

  private static String mustNotBeCalled() {
    throw new AssertionError("was called");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
