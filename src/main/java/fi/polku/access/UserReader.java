package fi.polku.access;

import fi.polku.access.AccessSettings.UserSettings;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads users from their settings and collects every mistake, so that one start tells them all. */
final class UserReader {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
  private static final Pattern HASH =
      Pattern.compile("\\{bcrypt}\\$2[aby]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}");

  private final Areas areas;
  private final boolean demo;
  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  UserReader(Areas areas, boolean demo) {
    this.areas = areas;
    this.demo = demo;
  }

  /** What is wrong with the users read so far, in words for the administrator. */
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  KnownUser read(UserSettings settings) {
    String username = username(settings.username());
    String displayName = settings.displayName();
    var user =
        new PolkuUser(
            username,
            displayName == null || displayName.isBlank() ? username : displayName,
            roles(username, settings.roles()),
            municipalities(username, settings),
            settings.seesRestrictedPersons());
    return new KnownUser(user, password(username, settings.password()));
  }

  private String username(@Nullable String username) {
    if (username == null || !USERNAME.matcher(username).matches()) {
      mistakes.add(
          "username '%s': give a-z, 0-9, dots, hyphens and underscores".formatted(username));
      return "";
    }
    if (!seen.add(username)) {
      mistakes.add("username '%s' is there twice".formatted(username));
    }
    return username;
  }

  private String password(String username, @Nullable String password) {
    boolean hashed = password != null && HASH.matcher(password).matches();
    boolean plainInDemo = demo && password != null && password.startsWith("{noop}");
    if (password == null || !(hashed || plainInDemo)) {
      mistakes.add("user '%s': password must be {bcrypt} and a bcrypt hash".formatted(username));
      return "";
    }
    return password;
  }

  private Set<Role> roles(String username, Set<String> keys) {
    var roles = EnumSet.noneOf(Role.class);
    for (String key : keys) {
      Optional<Role> role = Role.ofKey(key);
      role.ifPresentOrElse(
          roles::add,
          () ->
              mistakes.add(
                  "user '%s': role '%s' is none of %s"
                      .formatted(
                          username, key, Arrays.stream(Role.values()).map(Role::key).toList())));
    }
    if (keys.isEmpty()) {
      mistakes.add("user '%s' has no role".formatted(username));
    }
    return roles;
  }

  private Set<MunicipalityCode> municipalities(String username, UserSettings settings) {
    var granted = new HashSet<MunicipalityCode>();
    for (String id : settings.areas()) {
      Optional<Area> area = areas.find(id);
      area.ifPresentOrElse(
          found -> found.municipalities().stream().map(Municipality::code).forEach(granted::add),
          () -> mistakes.add("user '%s': there is no area '%s'".formatted(username, id)));
    }
    for (String text : settings.municipalities()) {
      MunicipalityCode.parse(text)
          .filter(code -> areas.municipality(code).isPresent())
          .ifPresentOrElse(
              granted::add,
              () ->
                  mistakes.add(
                      "user '%s': municipality '%s' is in no area of this installation"
                          .formatted(username, text)));
    }
    return granted;
  }
}
