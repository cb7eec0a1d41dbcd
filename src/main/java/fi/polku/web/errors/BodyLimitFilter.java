package fi.polku.web.errors;

import fi.polku.web.ApiPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies no use of ours needs: over 64 KiB, over 2 MiB where models, simulated systems'
 * messages and many costs are sent, or over 256 MiB where a signed-in user brings in files of a
 * year's costs. A body that does not tell its size is counted while it is read.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

  static final long SMALL = 64 * 1024L;
  static final long LARGE = 2 * 1024 * 1024L;
  static final long HUGE = 257 * 1024 * 1024L;

  private static final List<String> LARGE_BODIES =
      List.of("/mallit/", "/tilastot/", "/engine-rest/", "/simulator/", "/api/v1/cost-");
  private static final String HUGE_BODIES = "/kustannukset/";

  private final Problems problems;

  public BodyLimitFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    long limit = limit(path, request);
    if (request.getContentLengthLong() <= limit) {
      chain.doFilter(new LimitedRequest(request, limit), response);
    } else if (ApiPaths.has(request)) {
      problems.write(HttpStatus.PAYLOAD_TOO_LARGE, request, response);
    } else {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }
  }

  private static long limit(String path, HttpServletRequest request) {
    if (path.startsWith(HUGE_BODIES)) {
      return isSignedIn(request) ? HUGE : SMALL;
    }
    return LARGE_BODIES.stream().anyMatch(path::startsWith) ? LARGE : SMALL;
  }

  /** By the session: whether the user may do what is asked is not known before the body is read. */
  private static boolean isSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }
}
