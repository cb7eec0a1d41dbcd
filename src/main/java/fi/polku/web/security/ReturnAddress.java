package fi.polku.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Where a person goes on after signing in. */
final class ReturnAddress {

  private static final String IN_SESSION = "SPRING_SECURITY_SAVED_REQUEST";

  private ReturnAddress() {}

  /** Remembers whole pages only; the answer to a script is no place to return to. */
  static HttpSessionRequestCache cache() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(ReturnAddress::isPage);
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  private static boolean isPage(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        && !isScript(request)
        && accepts(request, MediaType.TEXT_HTML_VALUE);
  }

  /** Whether a page's script asks, which wants no other page in place of its answer. */
  static boolean isScript(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        || request.getHeader("X-Requested-With") != null
        || accepts(request, MediaType.APPLICATION_JSON_VALUE);
  }

  private static boolean accepts(HttpServletRequest request, String type) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(type);
  }

  /** Remembers the page whose form was sent; the form itself cannot be sent again by a link. */
  static void rememberForm(HttpServletRequest request) {
    pageOfForm(request)
        .ifPresent(
            path -> request.getSession().setAttribute(IN_SESSION, new SimpleSavedRequest(path)));
  }

  /** Path of the referring page, if that is one of ours. */
  private static Optional<String> pageOfForm(HttpServletRequest request) {
    String referrer = request.getHeader(HttpHeaders.REFERER);
    String own = request.getRequestURL().toString().replaceFirst("(?<!/)/(?!/).*", "");
    if (referrer == null || !referrer.startsWith(own + "/")) {
      return Optional.empty();
    }
    String path = URI.create(referrer).getRawPath();
    return path.startsWith("//") ? Optional.empty() : Optional.of(path);
  }
}
