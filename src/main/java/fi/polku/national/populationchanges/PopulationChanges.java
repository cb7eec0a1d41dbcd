package fi.polku.national.populationchanges;

import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.national.population.CatchUp;
import fi.polku.national.population.DuePersons;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Asks for everybody with an open case what has changed, on one node at a time. Where to go on is
 * kept only after everybody has been asked about and what was found is stored: a question that is
 * asked again changes nothing twice.
 */
@Service
public class PopulationChanges {

  /** Key of the system. */
  public static final String SYSTEM = "population-changes";

  private static final Logger LOG = LoggerFactory.getLogger(PopulationChanges.class);

  /**
   * No answer is that long: a system that never says it is up to date must not hold us for ever.
   */
  private static final int MOST_ANSWERS = 10_000;

  private final String asker = UUID.randomUUID().toString();
  private final ChangesClient client;
  private final ChangesReader reader;
  private final PollTable table;
  private final ChangesSettings settings;
  private final CatchUp catchUp;
  private final DuePersons due;
  private final Cases cases;
  private final Persons persons;
  private final Clock clock;

  PopulationChanges(
      ChangesClient client,
      ChangesReader reader,
      PollTable table,
      ChangesSettings settings,
      CatchUp catchUp,
      DuePersons due,
      Cases cases,
      Persons persons,
      Clock clock) {
    this.client = client;
    this.reader = reader;
    this.table = table;
    this.settings = settings;
    this.catchUp = catchUp;
    this.due = due;
    this.cases = cases;
    this.persons = persons;
    this.clock = clock;
  }

  /** Asks if the day's question has come due; else tries again those who still wait. */
  void pollWhenDue() {
    if (client.isConnected() && table.turn().isDue()) {
      poll();
    } else {
      catchUp.all();
    }
  }

  /**
   * Asks now.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the system did not answer; what it had
   *     answered by then is stored, and the next round goes on from where this one began
   */
  public synchronized PollResult poll() {
    if (!table.turn().take(asker, settings.patience())) {
      return PollResult.NOT_RUN;
    }
    try {
      catchUp.all();
      PollResult found = ask();
      table.turn().dueAt(asker, tomorrow());
      PollResult result = found.plus(new PollResult(true, 0, 0, 0, 0, due.failures()));
      LOG.info("Changes of the population: {}", result);
      return result;
    } finally {
      table.turn().release(asker);
    }
  }

  /** The first batch's last key is the oldest: everybody is known to be up to date with it. */
  private PollResult ask() {
    EntryKey from = table.key().orElseGet(() -> client.keyOf(yesterday()));
    @Nullable EntryKey next = null;
    PollResult found = new PollResult(true, 0, 0, 0, 0, 0);
    List<UUID> batch = cases.personsWithOpenCase(null, settings.people());
    while (!batch.isEmpty()) {
      Round round = askAbout(batch, from);
      found = found.plus(round.found());
      next = next == null ? round.key() : next;
      table.turn().take(asker, settings.patience());
      batch = cases.personsWithOpenCase(batch.get(batch.size() - 1), settings.people());
    }
    table.keep(asker, next == null ? from : next);
    return found;
  }

  private Round askAbout(List<UUID> batch, EntryKey from) {
    Map<UUID, PersonalIdentityCode> people = persons.identityCodes(batch);
    PollResult found = new PollResult(true, people.size(), 0, 0, 0, 0);
    EntryKey key = from;
    for (int answers = 0; answers < MOST_ANSWERS; answers++) {
      Changes changes = client.after(key, people.values());
      found = found.plus(reader.read(changes.muutokset(), people));
      boolean stands = changes.viimeisinKirjausavain().equals(key);
      key = changes.viimeisinKirjausavain();
      if (changes.ajanTasalla() || stands) {
        break;
      }
    }
    return new Round(key, found);
  }

  /** The first question covers today from its beginning. */
  private LocalDate yesterday() {
    return LocalDate.now(clock).minusDays(1);
  }

  private Instant tomorrow() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime today = now.with(settings.pollAt());
    return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
  }

  private record Round(EntryKey key, PollResult found) {}
}
