package fi.polku.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Configured users with what access management has told of them. A change is known at once on the
 * node where it was made, and within five seconds on the others.
 */
@Component
class GrantedUsers implements Users, UserDetailsService {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final ConfiguredUsers configured;
  private final RightsTable table;
  private final Clock clock;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  GrantedUsers(ConfiguredUsers configured, RightsTable table, Clock clock) {
    this.configured = configured;
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Optional<PolkuUser> find(String username) {
    return configured.find(username).flatMap(known -> now().of(known.user()));
  }

  @Override
  public List<PolkuUser> all() {
    RightsNow now = now();
    return configured().stream().flatMap(user -> now.of(user).stream()).toList();
  }

  @Override
  public List<PolkuUser> configured() {
    return configured.all();
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    return configured
        .find(username)
        .flatMap(known -> now().of(known.user()).map(known::with))
        .map(KnownUser::details)
        .orElseThrow(() -> new UsernameNotFoundException("No such user"));
  }

  /** The next question reads what is told anew. */
  void forget() {
    last.set(null);
  }

  private RightsNow now() {
    Instant instant = clock.instant();
    @Nullable Read read = last.get();
    if (read == null || Duration.between(read.at(), instant).abs().compareTo(FRESH) > 0) {
      var rights = new RightsNow(configured(), table.all(), LocalDate.now(clock));
      read = new Read(instant, rights);
      last.set(read);
    }
    return read.rights();
  }

  private record Read(Instant at, RightsNow rights) {}
}
