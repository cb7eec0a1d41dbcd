package fi.polku.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where programs ask, not people: no session, no pages, problems as JSON. */
public final class ApiPaths {

  private static final List<String> ROOTS =
      List.of("/api", "/engine-rest", "/sandbox", "/simulator", "/v3/api-docs", "/actuator");

  private ApiPaths() {}

  /** Patterns of all these paths. */
  public static String[] patterns() {
    return ROOTS.stream().map(root -> root + "/**").toArray(String[]::new);
  }

  /** Whether the request, or the one whose failure it reports, goes to such a path. */
  public static boolean has(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed == null ? request.getRequestURI() : failed.toString();
    String path = uri.substring(request.getContextPath().length());
    return ROOTS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }
}
