package fi.polku.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where programs ask, not people: no session, no pages, problems as JSON. */
public final class ApiPaths {

  private static final List<String> ROOTS =
      List.of("/api", "/engine-rest", "/sandbox", "/simulator", "/v3/api-docs", "/actuator");

  /** A page for people below a path for programs. */
  private static final String PAGE = "/sandbox/viat";

  private ApiPaths() {}

  /** Patterns of all these paths. */
  public static String[] patterns() {
    return ROOTS.stream().map(root -> root + "/**").toArray(String[]::new);
  }

  /** Patterns of what lies below them and is for people. */
  public static String[] exceptions() {
    return new String[] {PAGE + "/**"};
  }

  /** Whether the request, or the one whose failure it reports, goes to such a path. */
  public static boolean has(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed == null ? request.getRequestURI() : failed.toString();
    String path = uri.substring(request.getContextPath().length());
    return !isBelow(PAGE, path) && ROOTS.stream().anyMatch(root -> isBelow(root, path));
  }

  private static boolean isBelow(String root, String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
