package fi.polku.sandbox.demo;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.access.Users;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The configured users, who do in demo cases what their grants let them do. */
@SandboxOnly
@Component
class Staff {

  private final Users users;
  private final PolkuUser watcher;

  Staff(Users users, Areas areas) {
    this.users = users;
    Set<MunicipalityCode> everywhere =
        areas.all().stream()
            .map(Area::municipalities)
            .flatMap(Collection::stream)
            .map(Municipality::code)
            .collect(Collectors.toSet());
    this.watcher = new PolkuUser("demo", "demo", Set.of(Role.SUPERVISOR), everywhere, true);
  }

  /** Sees everything and does nothing. */
  PolkuUser watcher() {
    return watcher;
  }

  /** Who works in the municipality, in the order of the configuration; programs last. */
  List<PolkuUser> in(MunicipalityCode municipality, boolean restricted) {
    return users.all().stream()
        .filter(user -> user.scope().allows(municipality, restricted))
        .filter(user -> user.roles().stream().anyMatch(Staff::acts))
        .toList();
  }

  /** Who does a task of the role: one who has it, else a supervisor; none when nobody may. */
  Optional<PolkuUser> forTask(String role, MunicipalityCode municipality, boolean restricted) {
    List<PolkuUser> here = in(municipality, restricted);
    return Role.ofKey(role)
        .flatMap(wanted -> here.stream().filter(user -> user.has(wanted)).findFirst())
        .or(() -> here.stream().filter(user -> user.has(Role.SUPERVISOR)).findFirst())
        .or(() -> here.stream().filter(user -> user.has(Role.INTEGRATION)).findFirst());
  }

  /** Acts as the user, so that records name who did it. */
  <T> T as(PolkuUser user, Supplier<T> act) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(user.username(), null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return act.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static boolean acts(Role role) {
    return role.worksOnTasks() || role == Role.SUPERVISOR || role == Role.INTEGRATION;
  }
}
