package fi.polku.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The user of the present request. Grants are looked up by name each time, so that a session that
 * outlives a restart never keeps grants its user has lost.
 */
@Component
class SignedInUser implements CurrentUser {

  private final Users users;

  SignedInUser(Users users) {
    this.users = users;
  }

  @Override
  public Optional<PolkuUser> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null
            || !authentication.isAuthenticated()
            || authentication instanceof AnonymousAuthenticationToken
        ? Optional.empty()
        : users.find(authentication.getName());
  }

  @Override
  public PolkuUser require() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
