package fi.polku.web.errors;

import fi.polku.web.ApiPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies no use of ours needs: over 64 KiB, or over 2 MiB where models and simulated
 * systems' messages are sent. A body that does not tell its size is counted while it is read.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

  static final long SMALL = 64 * 1024L;
  static final long LARGE = 2 * 1024 * 1024L;

  private static final List<String> LARGE_BODIES =
      List.of("/mallit/", "/tilastot/", "/engine-rest/", "/simulator/");

  private final Problems problems;

  public BodyLimitFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    long limit = LARGE_BODIES.stream().anyMatch(path::startsWith) ? LARGE : SMALL;
    if (request.getContentLengthLong() <= limit) {
      chain.doFilter(new LimitedRequest(request, limit), response);
    } else if (ApiPaths.has(request)) {
      problems.write(HttpStatus.PAYLOAD_TOO_LARGE, request, response);
    } else {
      response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }
  }
}
