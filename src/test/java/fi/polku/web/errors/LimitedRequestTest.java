package fi.polku.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A body that does not tell its size is stopped while it is read. */
class LimitedRequestTest {

  @Test
  void bodyOfTheLimitPasses() throws IOException {
    assertThat(limited(10).getInputStream().readAllBytes()).hasSize(10);
    assertThat(limited(10).getReader().readLine()).hasSize(10);
  }

  @Test
  void bodyOverTheLimitIsStopped() {
    assertThatThrownBy(() -> limited(11).getInputStream().readAllBytes())
        .isInstanceOf(BodyTooLargeException.class);
    assertThatThrownBy(() -> limited(11).getReader().readLine())
        .isInstanceOf(BodyTooLargeException.class);
  }

  @Test
  void reasonIsFoundUnderWhatAReaderWrapsAroundIt() {
    var wrapped = new IllegalStateException(new IOException(new BodyTooLargeException(10)));

    assertThat(BodyTooLargeException.isReasonOf(wrapped)).isTrue();
    assertThat(BodyTooLargeException.isReasonOf(new IOException("other"))).isFalse();
  }

  private static LimitedRequest limited(int size) {
    var request = new MockHttpServletRequest();
    request.setContent(new byte[size]);
    return new LimitedRequest(request, 10);
  }
}
