package fi.polku.national.population;

import fi.polku.customers.Person;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.PersonDied;
import fi.polku.customers.PersonMoved;
import fi.polku.customers.Persons;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings what we know of a person up to date with the register. What changes a customer's path is
 * published, so that the journeys follow in the same transaction; the same answer again changes
 * nothing.
 */
@Component
class PersonRefresh {

  private final Persons persons;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PersonRefresh(Persons persons, ApplicationEventPublisher events, Clock clock) {
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /** Names, language, turvakielto: what needs no judgement and stops no journey. */
  void describe(Person known, RegisteredPerson now) {
    if (now.restricted()) {
      persons.restrict(known.id(), true);
    }
    var details =
        new PersonDetails(
            known.identityCode(),
            Objects.requireNonNullElse(now.firstNames(), known.firstNames()),
            Objects.requireNonNullElse(now.lastName(), known.lastName()),
            Objects.requireNonNullElse(now.language(), known.language()),
            known.municipality());
    persons.update(known.id(), details);
  }

  /** Death, a move, a corrected identity code. */
  void tellJourneys(Person known, RegisteredPerson now) {
    UUID id = known.id();
    if (!now.identityCode().equals(known.identityCode())) {
      persons.correct(id, now.identityCode());
    }
    if (now.dead()) {
      events.publishEvent(new PersonDied(id, notLater(now.diedOn())));
      return;
    }
    Residence home = now.residence();
    if (home != null && hasMoved(known, home)) {
      events.publishEvent(new PersonMoved(id, home.municipality(), notLater(home.since())));
    }
  }

  private static boolean hasMoved(Person known, @Nullable Residence home) {
    MunicipalityCode to = home == null ? known.municipality() : home.municipality();
    return !known.municipality().equals(to);
  }

  /** A day that is not told, or that is still to come, is today. */
  private LocalDate notLater(@Nullable LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    return day == null || day.isAfter(today) ? today : day;
  }
}
