package fi.polku.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users from the configuration; they change with a restart only. */
final class ConfiguredUsers {

  private final Map<String, KnownUser> byName = new LinkedHashMap<>();

  /**
   * @throws StartRefusedException if there is no user, or a mistake in any
   */
  static ConfiguredUsers read(AccessSettings settings, UserReader reader) {
    if (settings.users().isEmpty()) {
      throw new StartRefusedException(
          "No users are configured.",
          "Outside profile 'demo' configure each user under polku.access.users: username, password"
              + " ({bcrypt} and a hash), display-name, roles, and areas or municipalities.");
    }
    var users = new ConfiguredUsers(settings.users().stream().map(reader::read).toList());
    if (!reader.mistakes().isEmpty()) {
      throw new StartRefusedException(
          "The users under polku.access.users are not right:\n - "
              + String.join("\n - ", reader.mistakes()),
          "Correct the settings of these users.");
    }
    return users;
  }

  private ConfiguredUsers(List<KnownUser> users) {
    users.forEach(known -> byName.put(known.user().username(), known));
  }

  Optional<KnownUser> find(String username) {
    return Optional.ofNullable(byName.get(username));
  }

  /** In the order of the configuration, with the grants written there. */
  List<PolkuUser> all() {
    return byName.values().stream().map(KnownUser::user).toList();
  }
}
