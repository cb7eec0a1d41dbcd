package fi.polku.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what access management tells of users; every change is recorded. */
@Service
public class AccessRights {

  private final ConfiguredUsers configured;
  private final GrantedUsers users;
  private final RightsTable table;
  private final TransactionOperations transactions;
  private final Clock clock;

  AccessRights(
      ConfiguredUsers configured,
      GrantedUsers users,
      RightsTable table,
      TransactionOperations transactions,
      Clock clock) {
    this.configured = configured;
    this.users = users;
    this.table = table;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * From now on the user has exactly these rights; without roles, none. The same again changes
   * nothing.
   *
   * @param by who tells it: a user or a system
   */
  public RightsOutcome take(GivenRights given, String by) {
    if (configured.find(given.username()).isEmpty()) {
      return RightsOutcome.UNKNOWN_USER;
    }
    GivenRights kept = given.isWithdrawn() ? GivenRights.none(given.username()) : given;
    RightsOutcome outcome =
        Objects.requireNonNull(transactions.execute(status -> change(kept, by)));
    users.forget();
    return outcome;
  }

  /** Takes all rights of a user away. */
  public RightsOutcome withdraw(String username, String by) {
    return take(GivenRights.none(username), by);
  }

  /** Users who have something that access management has told. */
  public Set<String> holders() {
    return table.all().values().stream()
        .filter(given -> !given.isWithdrawn())
        .map(GivenRights::username)
        .filter(name -> configured.find(name).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private RightsOutcome change(GivenRights given, String by) {
    table.lock();
    Map<String, GivenRights> before = table.all();
    Map<String, GivenRights> after = new HashMap<>(before);
    @Nullable GivenRights replaced = after.put(given.username(), given);
    if (given.equals(replaced)) {
      return RightsOutcome.UNCHANGED;
    }
    if (administrators(after).isEmpty() && !administrators(before).isEmpty()) {
      return RightsOutcome.LAST_ADMINISTRATOR;
    }
    RightsOutcome kind = kind(replaced, given);
    table.keep(given);
    table.record(kind, given, by);
    return kind;
  }

  private static RightsOutcome kind(@Nullable GivenRights replaced, GivenRights given) {
    if (given.isWithdrawn()) {
      return RightsOutcome.WITHDRAWN;
    }
    return replaced == null || replaced.isWithdrawn()
        ? RightsOutcome.GRANTED
        : RightsOutcome.CHANGED;
  }

  private List<PolkuUser> administrators(Map<String, GivenRights> told) {
    List<PolkuUser> all = configured.all();
    return new RightsNow(all, told, LocalDate.now(clock)).administrators(all);
  }
}
