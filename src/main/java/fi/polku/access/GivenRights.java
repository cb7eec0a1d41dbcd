package fi.polku.access;

import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What access management tells of one user, all of it; it takes the place of what it told before.
 *
 * @param roles none: the user's rights are withdrawn
 * @param validFrom first day of validity; null: valid already
 * @param validUntil last day of validity; null: until told otherwise
 */
public record GivenRights(
    String username,
    Set<Role> roles,
    Set<MunicipalityCode> municipalities,
    boolean seesRestrictedPersons,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  public GivenRights {
    roles = Set.copyOf(roles);
    municipalities = Set.copyOf(municipalities);
  }

  /** No rights at all. */
  static GivenRights none(String username) {
    return new GivenRights(username, Set.of(), Set.of(), false, null, null);
  }

  boolean isWithdrawn() {
    return roles.isEmpty();
  }

  boolean hasRunOut(LocalDate today) {
    return validUntil != null && validUntil.isBefore(today);
  }

  boolean isValid(LocalDate today) {
    boolean begun = validFrom == null || !validFrom.isAfter(today);
    return !isWithdrawn() && begun && !hasRunOut(today);
  }

  /** The user with these rights instead of those configured. */
  PolkuUser applied(PolkuUser configured) {
    return new PolkuUser(
        configured.username(),
        configured.displayName(),
        roles,
        municipalities,
        seesRestrictedPersons);
  }
}
