package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answers of a system that fails. */
@SandboxOnly
@Component
class FaultyAnswers {

  private static final int PART = 1 << 16;
  private static final int HUGE_PARTS = 50 * (1 << 20) / PART;
  private static final String RETRY_AFTER_SECONDS = "3";

  private final LateAnswers late;

  FaultyAnswers(LateAnswers late) {
    this.late = late;
  }

  void status(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.getWriter().write("Simulated fault");
  }

  void tooMany(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    status(response, HttpStatus.TOO_MANY_REQUESTS.value());
  }

  void elsewhere(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.LOCATION, "http://elsewhere.invalid/");
    status(response, HttpStatus.TEMPORARY_REDIRECT.value());
  }

  /** Promises more than it sends, then breaks off: this exception closes the connection quietly. */
  void breakOff(HttpServletResponse response) throws IOException {
    response.reset();
    response.setContentLength(1_000);
    response.flushBuffer();
    throw new ClientAbortException("Simulated fault");
  }

  void hang(HttpServletResponse response) throws IOException {
    late.hang();
    breakOff(response);
  }

  void late(ContentCachingResponseWrapper answer) throws IOException {
    late.holdBack();
    answer.copyBodyToResponse();
  }

  void drip(HttpServletResponse response, ContentCachingResponseWrapper answer) throws IOException {
    begin(response, answer);
    byte[] body = answer.getContentAsByteArray();
    for (int i = 0; late.goesOnAfterDrop(i); i++) {
      response.getOutputStream().write(i < body.length ? body[i] : ' ');
      response.flushBuffer();
    }
  }

  void half(HttpServletResponse response, ContentCachingResponseWrapper answer) throws IOException {
    begin(response, answer);
    byte[] body = answer.getContentAsByteArray();
    response.getOutputStream().write(body.length < 2 ? new byte[] {'{'} : half(body));
  }

  void garbage(HttpServletResponse response, ContentCachingResponseWrapper answer)
      throws IOException {
    begin(response, answer);
    String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_16));
  }

  void huge(HttpServletResponse response, ContentCachingResponseWrapper answer) throws IOException {
    begin(response, answer);
    OutputStream body = response.getOutputStream();
    byte[] part = new byte[PART];
    Arrays.fill(part, (byte) ' ');
    for (int i = 0; i < HUGE_PARTS; i++) {
      body.write(part);
    }
    body.write(answer.getContentAsByteArray());
  }

  /** Status and headers of the true answer; its length would not be true any more. */
  private static void begin(HttpServletResponse response, ContentCachingResponseWrapper answer) {
    int status = answer.getStatus();
    String type = answer.getContentType();
    response.reset();
    response.setStatus(status);
    response.setContentType(type == null ? "application/json" : type);
  }

  private static byte[] half(byte[] body) {
    return Arrays.copyOf(body, body.length / 2);
  }
}
