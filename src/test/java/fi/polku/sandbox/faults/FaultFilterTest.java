package fi.polku.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.sandbox.SandboxSettings;
import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Each fault answers as it says, and does or leaves what it says. */
class FaultFilterTest {

  private static final String ANSWER = "{\"reference\":\"R-1\"}";

  private final Faults faults = mock(Faults.class);
  private final FaultFilter filter =
      new FaultFilter(
          faults,
          new FaultyAnswers(
              new LateAnswers(
                  new SandboxSettings("u", "p", Duration.ZERO, Duration.ofMillis(300), 0, false))));
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private int done;

  @ParameterizedTest
  @CsvSource({
    "ERROR_500, 500, 0",
    "DOWN, 503, 0",
    "EXPIRED_TOKEN, 401, 0",
    "RATE_LIMITED, 429, 0",
    "REDIRECT, 307, 0",
    "TIMEOUT, 201, 1",
    "MALFORMED, 201, 1",
    "GARBAGE_ENCODING, 201, 1",
    "HUGE, 201, 1",
    "SLOW_DRIP, 201, 1"
  })
  void answersAndDoes(Fault fault, int status, int times) throws Exception {
    call(fault);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(done).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource({"BEFORE, 0", "HANG, 0", "DUPLICATE, 1"})
  void breaksOff(Fault fault, int times) {
    assertThatThrownBy(() -> call(fault)).isInstanceOf(ClientAbortException.class);

    assertThat(done).isEqualTo(times);
  }

  @Test
  void saysWhenToComeBack() throws Exception {
    call(Fault.RATE_LIMITED);

    assertThat(response.getHeader("Retry-After")).isEqualTo("3");
    assertThat(response.getContentType()).startsWith("text/plain");
  }

  @Test
  void cutsAnAnswerInTheMiddle() throws Exception {
    call(Fault.MALFORMED);

    assertThat(response.getContentAsString()).isEqualTo(ANSWER.substring(0, ANSWER.length() / 2));
  }

  @Test
  void answersInAnotherEncodingThanItSays() throws Exception {
    call(Fault.GARBAGE_ENCODING);

    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getContentAsByteArray())
        .isEqualTo(ANSWER.getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void answersHugely() throws Exception {
    call(Fault.HUGE);

    assertThat(response.getContentAsByteArray()).hasSizeGreaterThan(50_000_000);
  }

  @Test
  void answersAfterADrop() throws Exception {
    call(Fault.SLOW_DRIP);

    assertThat(response.getContentAsByteArray()).hasSizeBetween(1, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /simulator/messages/v2/messages, true",
    "POST, /simulator/messages/v1/token, false",
    "PUT, /simulator/permits/v1/x/1, true",
    "GET, /simulator/permits/v1/x/1, false",
    "GET, /simulator/companies/opendata-ytj-api/v3/companies, true",
    "POST, /simulator/population, true"
  })
  void strikesWhatIsDoneAndWhatIsAsked(String method, String path, boolean struck) {
    SimulatedCall call = SimulatedCall.of(new MockHttpServletRequest(method, path));

    assertThat(call.isStruckBy(Fault.ERROR_500)).isEqualTo(struck);
    assertThat(call.isStruckBy(Fault.DOWN)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void fitsItsColumn(Fault fault) {
    assertThat(fault.name()).hasSizeLessThanOrEqualTo(20);
  }

  private void call(Fault fault) throws Exception {
    when(faults.strike(any())).thenReturn(Optional.of(fault));
    FilterChain simulator =
        (request, answer) -> {
          done++;
          ((MockHttpServletResponse)
                  ((jakarta.servlet.ServletResponseWrapper) answer).getResponse())
              .setStatus(201);
          answer.setContentType("application/json");
          answer.getWriter().write(ANSWER);
        };
    filter.doFilter(
        new MockHttpServletRequest("PUT", "/simulator/permits/v1/x/1"), response, simulator);
  }
}
