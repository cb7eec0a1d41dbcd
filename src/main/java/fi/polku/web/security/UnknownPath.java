package fi.polku.web.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Refusal of a path that has no rule. */
final class UnknownPath extends AuthorizationDecision {

  private static final long serialVersionUID = 1L;

  static final UnknownPath REFUSED = new UnknownPath();

  private UnknownPath() {
    super(false);
  }

  static boolean isReasonOf(AccessDeniedException refusal) {
    return refusal instanceof AuthorizationDeniedException denied
        && denied.getAuthorizationResult() instanceof UnknownPath;
  }
}
