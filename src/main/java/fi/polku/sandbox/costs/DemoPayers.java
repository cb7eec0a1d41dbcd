package fi.polku.sandbox.costs;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.access.Users;
import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostReader;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who does the tasks of the demo's cost years. */
@SandboxOnly
@Component
class DemoPayers {

  private final Users users;

  DemoPayers(Users users) {
    this.users = users;
  }

  /** Finance of the area. */
  CostReader finance(Area area) {
    PolkuUser user =
        users
            .find(DemoFigures.BY)
            .orElseGet(
                () ->
                    new PolkuUser(
                        DemoFigures.BY,
                        "Talous",
                        Set.of(Role.FINANCE),
                        area.municipalities().stream()
                            .map(Municipality::code)
                            .collect(Collectors.toSet()),
                        false));
    return new CostReader(area, user, true, true);
  }

  /** Whoever signs in for the municipality; a made-up user where nobody can. */
  CostReader of(Area area, Municipality municipality) {
    String name = municipality.name().in(Language.FI);
    PolkuUser user =
        configured(municipality)
            .orElseGet(
                () ->
                    new PolkuUser(
                        "kunta." + name.toLowerCase(Locale.ROOT),
                        name,
                        Set.of(Role.MUNICIPALITY),
                        Set.of(municipality.code()),
                        false));
    return new CostReader(area, user, false, false);
  }

  /** Whether somebody can sign in for the municipality and try its tasks. */
  boolean isPlayed(Municipality municipality) {
    return configured(municipality).isPresent();
  }

  private Optional<PolkuUser> configured(Municipality municipality) {
    return users.all().stream()
        .filter(user -> user.has(Role.MUNICIPALITY))
        .filter(user -> user.municipalities().contains(municipality.code()))
        .findFirst();
  }
}
