package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import java.util.List;
import java.util.Optional;

/** Whose tasks a user sees: those of the user's roles, or everybody's. */
final class WorklistRoles {

  private WorklistRoles() {}

  static boolean seesAll(PolkuUser user) {
    return user.has(Role.SUPERVISOR) || user.has(Role.INTEGRATION);
  }

  /** Keys of the roles whose tasks the user does; empty for those who see all. */
  static Optional<List<String>> limiting(PolkuUser user) {
    return seesAll(user)
        ? Optional.empty()
        : Optional.of(user.roles().stream().map(Role::key).sorted().toList());
  }
}
