package fi.polku.national.accessmanagement;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.AccessRights;
import fi.polku.access.GivenRights;
import fi.polku.access.RightsOutcome;
import fi.polku.access.Role;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.incoming.Turn;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.util.Assert;

/** Asks access management for everybody's rights, one node at a time. */
@Service
public class AccessManagement {

  /** Key of the system; also who changes rights, in the record of changes. */
  static final String SYSTEM = "access-management";

  private static final Logger LOG = LoggerFactory.getLogger(AccessManagement.class);

  private final String asker = UUID.randomUUID().toString();
  private final OwnContract system;
  private final RightsReader reader;
  private final AccessRights rights;
  private final AccessManagementSettings settings;
  private final Turn turn;
  private final Clock clock;

  AccessManagement(
      OwnContracts contracts,
      RightsReader reader,
      AccessRights rights,
      AccessManagementSettings settings,
      JdbcClient jdbc,
      Clock clock) {
    this.system = contracts.open(SYSTEM);
    this.reader = reader;
    this.rights = rights;
    this.settings = settings;
    this.turn = new Turn(jdbc, clock, "access_poll");
    this.clock = clock;
  }

  /** Asks if the day's question has come due. */
  void askWhenDue() {
    if (system.isConnected() && turn.isDue()) {
      ask();
    }
  }

  /**
   * Asks now. Who is told of gets what is told; who was told of before and is missing now loses it.
   * A row that cannot be read leaves its user as before.
   *
   * @throws RemoteFailure if there is no answer, or none with a row of use; nothing has changed
   */
  public synchronized SyncResult ask() {
    if (!turn.take(asker, settings.patience())) {
      return SyncResult.NOT_RUN;
    }
    try {
      SyncResult result = apply(system.ask("rights", Map.of(), Told.class).rights());
      turn.dueAt(asker, tomorrow());
      LOG.info("Access management: {}", result);
      return result;
    } finally {
      turn.release(asker);
    }
  }

  private SyncResult apply(List<JsonNode> rows) {
    Set<String> named = new HashSet<>();
    Set<String> twice = new HashSet<>();
    List<GivenRights> read = new ArrayList<>();
    int unreadable = 0;
    for (JsonNode row : rows) {
      String username = row.path("username").asText("");
      if (!named.add(username)) {
        twice.add(username);
      }
      try {
        read.add(reader.read(row));
      } catch (InvalidInputException refusal) {
        unreadable++;
        LOG.warn("Access management tells rights that are not ours: {}", refusal.getMessage());
      }
    }
    if (read.removeIf(given -> twice.contains(given.username()))) {
      unreadable += twice.size();
    }
    if (read.isEmpty()) {
      throw new RemoteFailure(SYSTEM, "answer-empty");
    }
    return take(read, named, unreadable);
  }

  /** New administrators come first, so that they may relieve the last one. */
  private SyncResult take(List<GivenRights> read, Set<String> named, int unreadable) {
    var counter = new SyncResult.Counter();
    read.sort(Comparator.comparing(given -> !given.roles().contains(Role.ADMIN)));
    for (GivenRights given : read) {
      counter.add(told(given.username(), rights.take(given, SYSTEM)));
    }
    for (String holder : rights.holders()) {
      if (!named.contains(holder)) {
        counter.add(told(holder, rights.withdraw(holder, SYSTEM)));
      }
    }
    return counter.with(unreadable);
  }

  private static RightsOutcome told(String username, RightsOutcome outcome) {
    if (outcome == RightsOutcome.LAST_ADMINISTRATOR) {
      LOG.warn("{} stays: access management would leave no administrator", username);
    }
    return outcome;
  }

  private Instant tomorrow() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime today = now.with(settings.pollAt());
    return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
  }

  /**
   * Everybody's rights.
   *
   * @param rights each read by itself, so that one that cannot be read costs none of the others
   */
  record Told(List<JsonNode> rights) {

    Told {
      Assert.notEmpty(rights, "Nobody has rights: this is no answer");
    }
  }
}
