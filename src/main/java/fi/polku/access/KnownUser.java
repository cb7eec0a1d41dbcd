package fi.polku.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A user as read from the configuration.
 *
 * @param password encoded, with the encoder's prefix
 */
record KnownUser(PolkuUser user, String password) {

  /** The same with other grants. */
  KnownUser with(PolkuUser grants) {
    return new KnownUser(grants, password);
  }

  UserDetails details() {
    return User.withUsername(user.username())
        .password(password)
        .authorities(user.roles().stream().map(Role::authority).toArray(String[]::new))
        .build();
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "KnownUser[" + user.username() + "]";
  }
}
