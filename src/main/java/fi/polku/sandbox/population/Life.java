package fi.polku.sandbox.population;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets things happen to the people of the sandbox, and the feed of changes tell of them. */
@SandboxOnly
@Service
class Life {

  private final PeopleTable table;
  private final ChangeFeed feed;
  private final Clock clock;

  Life(PeopleTable table, ChangeFeed feed, Clock clock) {
    this.table = table;
    this.feed = feed;
    this.clock = clock;
  }

  /**
   * @throws InvalidInputException if nobody has the code, or the event lacks what it needs
   */
  @Transactional
  SandboxPerson happens(LifeEvent event, PersonalIdentityCode code, LifeRequest request) {
    SandboxPerson now =
        table
            .find(code)
            .orElseThrow(() -> InvalidInputException.of("identityCode", "unknown-value"));
    SandboxPerson after = request.after(event, now, LocalDate.now(clock));
    table.update(after);
    if (event == LifeEvent.CORRECTIONS && after.replacedBy() != null) {
      succeed(after, after.replacedBy());
    }
    feed.add(code, event.group());
    return after;
  }

  /** The person goes on under the new code; somebody else's code stays hers. */
  private void succeed(SandboxPerson old, PersonalIdentityCode under) {
    if (table.find(under).isPresent()) {
      throw InvalidInputException.of("newIdentityCode", "already-used");
    }
    table.insert(
        new SandboxPerson(
            under,
            old.firstNames(),
            old.lastName(),
            old.language(),
            old.citizenship(),
            old.municipality(),
            old.livesThereSince(),
            old.restricted(),
            old.diedOn(),
            null,
            old.permit()));
  }
}
