package fi.polku.access;

import fi.polku.shared.MunicipalityCode;
import java.util.Set;

/**
 * A signed-in user with grants.
 *
 * @param municipalities those whose customers the user may see and serve
 * @param seesRestrictedPersons whether the special grant for persons with turvakielto is held
 */
public record PolkuUser(
    String username,
    String displayName,
    Set<Role> roles,
    Set<MunicipalityCode> municipalities,
    boolean seesRestrictedPersons) {

  public PolkuUser {
    roles = Set.copyOf(roles);
    municipalities = Set.copyOf(municipalities);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** The rows this user may see. */
  public RowScope scope() {
    return new RowScope(municipalities, seesRestrictedPersons);
  }
}
