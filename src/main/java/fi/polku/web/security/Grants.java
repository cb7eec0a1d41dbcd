package fi.polku.web.security;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.web.shell.Page;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Rules by what the user is granted now, not by what a session remembers. */
@Component
final class Grants {

  private final CurrentUser currentUser;

  Grants(CurrentUser currentUser) {
    this.currentUser = currentUser;
  }

  AuthorizationManager<RequestAuthorizationContext> anyOf(Role... roles) {
    Set<Role> wanted = Set.of(roles);
    return when(user -> user.roles().stream().anyMatch(wanted::contains));
  }

  AuthorizationManager<RequestAuthorizationContext> page(Page page) {
    return when(page::isOpenTo);
  }

  AuthorizationManager<RequestAuthorizationContext> everyUser() {
    return when(user -> true);
  }

  /** For every path without a rule: closed, and to a signed-in user as if it did not exist. */
  AuthorizationManager<RequestAuthorizationContext> nobody() {
    return (authentication, request) -> UnknownPath.REFUSED;
  }

  private AuthorizationManager<RequestAuthorizationContext> when(Predicate<PolkuUser> rule) {
    return (authentication, request) ->
        new AuthorizationDecision(currentUser.find().filter(rule).isPresent());
  }
}
