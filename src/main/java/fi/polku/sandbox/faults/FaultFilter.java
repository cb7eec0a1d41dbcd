package fi.polku.sandbox.faults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets a waiting fault strike a call to its system; simulators know nothing of faults. */
final class FaultFilter extends OncePerRequestFilter {

  static final String ROOT = "/simulator/";

  private final Faults faults;
  private final LateAnswers late;

  FaultFilter(Faults faults, LateAnswers late) {
    this.faults = faults;
    this.late = late;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Fault> fault = faults.strike(system(request), act(request));
    if (fault.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    switch (fault.get()) {
      case ERROR_500 -> fail(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      case DOWN -> fail(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      case TIMEOUT -> answerLate(request, response, chain);
      case DUPLICATE -> loseAnswer(request, response, chain);
    }
  }

  private static String system(HttpServletRequest request) {
    String below = path(request).substring(ROOT.length());
    int end = below.indexOf('/');
    return end < 0 ? below : below.substring(0, end);
  }

  /** Whether the call does something in the system, other than let its caller in. */
  private static boolean act(HttpServletRequest request) {
    return !HttpMethod.GET.matches(request.getMethod()) && !path(request).endsWith("/token");
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static void fail(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.getWriter().write("Simulated fault");
  }

  private void answerLate(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    late.holdBack();
    answer.copyBodyToResponse();
  }

  /** Promises more than it sends, then breaks off: this exception closes the connection quietly. */
  private static void loseAnswer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new ContentCachingResponseWrapper(response));
    response.reset();
    response.setContentLength(1_000);
    response.flushBuffer();
    throw new ClientAbortException("Simulated fault");
  }
}
