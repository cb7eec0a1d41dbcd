package fi.polku.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in.
 *
 * @param users each with a unique username
 */
@ConfigurationProperties("polku.access")
record AccessSettings(@DefaultValue List<UserSettings> users) {

  /**
   * One user as configured; nothing is checked yet.
   *
   * @param password {@code {bcrypt}} and a bcrypt hash; {@code {noop}} and plain text in a
   *     demonstration only
   * @param roles Finnish keys, see {@link Role#key()}
   * @param areas ids of areas whose every municipality is granted
   * @param municipalities codes of further municipalities granted
   * @param seesRestrictedPersons the special grant for persons with turvakielto
   */
  record UserSettings(
      @Nullable String username,
      @Nullable String password,
      @Nullable String displayName,
      @DefaultValue Set<String> roles,
      @DefaultValue Set<String> areas,
      @DefaultValue Set<String> municipalities,
      @DefaultValue("false") boolean seesRestrictedPersons) {

    /** Leaves the password out, so that settings may be printed. */
    @Override
    public String toString() {
      return "UserSettings[username=" + username + ", roles=" + roles + "]";
    }
  }
}
