package fi.polku.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Ends a user's longest unused sessions when a new one begins and there are too many. Costs nothing
 * at other requests, on any node.
 */
final class SessionLimit<S extends Session> implements SessionAuthenticationStrategy {

  private final FindByIndexNameSessionRepository<S> sessions;
  private final int most;

  SessionLimit(FindByIndexNameSessionRepository<S> sessions, int most) {
    this.sessions = sessions;
    this.most = most;
  }

  @Override
  public void onAuthentication(
      Authentication user, HttpServletRequest request, HttpServletResponse response) {
    sessions.findByPrincipalName(user.getName()).values().stream()
        .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
        .skip(most - 1L)
        .map(Session::getId)
        .forEach(sessions::deleteById);
  }
}
