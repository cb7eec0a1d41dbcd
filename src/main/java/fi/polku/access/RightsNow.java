package fi.polku.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What users may do on one day: who was ever told of has what was told, others have what is
 * configured. When the last administrator's rights run out, they stay, so that somebody can mend
 * it.
 */
final class RightsNow {

  private final Map<String, GivenRights> told;
  private final LocalDate today;
  private final Set<String> keepBeyondTheirEnd;

  RightsNow(Collection<PolkuUser> configured, Map<String, GivenRights> told, LocalDate today) {
    this.told = told;
    this.today = today;
    this.keepBeyondTheirEnd = new HashSet<>();
    if (administrators(configured).isEmpty()) {
      keepBeyondTheirEnd.addAll(lastAdministrators(configured));
    }
  }

  /** The user as she is today; nobody when access management has left her nothing. */
  Optional<PolkuUser> of(PolkuUser configured) {
    @Nullable GivenRights given = told.get(configured.username());
    if (given == null) {
      return Optional.of(configured);
    }
    return given.isValid(today) || keepBeyondTheirEnd.contains(given.username())
        ? Optional.of(given.applied(configured))
        : Optional.empty();
  }

  List<PolkuUser> administrators(Collection<PolkuUser> configured) {
    return configured.stream()
        .flatMap(user -> of(user).stream())
        .filter(user -> user.has(Role.ADMIN))
        .toList();
  }

  private List<String> lastAdministrators(Collection<PolkuUser> configured) {
    List<GivenRights> runOut = new ArrayList<>();
    for (PolkuUser user : configured) {
      @Nullable GivenRights given = told.get(user.username());
      if (given != null && given.roles().contains(Role.ADMIN) && given.hasRunOut(today)) {
        runOut.add(given);
      }
    }
    return runOut.stream()
        .max(Comparator.comparing(given -> Objects.requireNonNull(given.validUntil())))
        .map(GivenRights::username)
        .stream()
        .toList();
  }
}
