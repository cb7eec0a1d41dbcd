package fi.polku.web.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password, unless too many were wrong just before. */
final class ThrottledSignIn implements AuthenticationProvider {

  private final AuthenticationProvider passwords;
  private final LoginThrottle throttle;

  ThrottledSignIn(AuthenticationProvider passwords, LoginThrottle throttle) {
    this.passwords = passwords;
    this.throttle = throttle;
  }

  /**
   * @throws LockedException while the user has to wait, whatever the password
   */
  @Override
  public Authentication authenticate(Authentication attempt) {
    String username = attempt.getName();
    String address = address(attempt);
    if (throttle.mustWait(username, address)) {
      throw new LockedException("Too many failed attempts");
    }
    try {
      Authentication signedIn = passwords.authenticate(attempt);
      throttle.succeeded(username, address);
      return signedIn;
    } catch (BadCredentialsException wrong) {
      throttle.failed(username, address);
      throw wrong;
    }
  }

  @Override
  public boolean supports(Class<?> kind) {
    return passwords.supports(kind);
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }
}
