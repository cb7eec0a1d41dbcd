package fi.polku.web.shell;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What every page has around it: {@code navigation}, {@code user} and the mark {@code demo}. */
@Component
public class PageFrame {

  private final CurrentUser currentUser;
  private final boolean demo;

  PageFrame(CurrentUser currentUser, Environment environment) {
    this.currentUser = currentUser;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Model attributes of the layout; {@code user} is missing when nobody is signed in. */
  public Map<String, Object> attributes(HttpServletRequest request) {
    var attributes = new HashMap<String, Object>();
    attributes.put("demo", demo);
    attributes.put("navigation", navigation(path(request)));
    currentUser.find().ifPresent(user -> attributes.put("user", user));
    return attributes;
  }

  private List<NavigationEntry> navigation(String path) {
    return currentUser.find().stream().flatMap(user -> entries(user, path)).toList();
  }

  private static Stream<NavigationEntry> entries(PolkuUser user, String path) {
    return Arrays.stream(Page.values())
        .filter(page -> page.isOpenTo(user))
        .flatMap(page -> NavigationEntry.of(page, path).stream());
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failed == null ? request.getRequestURI() : failed.toString();
    return uri.substring(request.getContextPath().length());
  }
}
