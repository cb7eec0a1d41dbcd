package fi.polku.web.security;

import fi.polku.web.errors.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells programs that they may not, as problems. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String BASIC = "Basic realm=\"Polku\", charset=\"UTF-8\"";

  private final Problems problems;
  private final boolean basic;

  /**
   * @param basic whether callers may sign in at all; where they may not, everybody is refused
   */
  ApiRefusals(Problems problems, boolean basic) {
    this.problems = problems;
    this.basic = basic;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof LockedException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LoginThrottle.WINDOW.toSeconds()));
      problems.write(HttpStatus.TOO_MANY_REQUESTS, request, response);
    } else if (basic) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
      problems.write(HttpStatus.UNAUTHORIZED, request, response);
    } else {
      problems.write(HttpStatus.FORBIDDEN, request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    problems.write(
        UnknownPath.isReasonOf(refusal) ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN,
        request,
        response);
  }
}
