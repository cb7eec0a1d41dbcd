package fi.polku.journeys;

import fi.polku.access.Role;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ChangeEvent;
import fi.polku.cases.NewCase;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts job searches: person, case and process in one transaction, or nothing. */
@Service
public class JobSearches {

  private final Persons persons;
  private final Cases cases;
  private final CaseLinks links;
  private final Timeline timeline;
  private final Clock clock;
  private final TransactionTemplate transaction;

  JobSearches(
      Persons persons,
      Cases cases,
      CaseLinks links,
      Timeline timeline,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.persons = persons;
    this.cases = cases;
    this.links = links;
    this.timeline = timeline;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Opens the case of a job search and starts its journey. A message that was received before, even
   * at this very moment by somebody else, changes nothing and finds the case it opened. Of a
   * returning customer the rules get to know the last case.
   *
   * @throws OpenCaseException if the person has an open case
   * @throws ExternalIdTakenException if the message's id has opened somebody else's case
   */
  public StartedJobSearch start(JobSearch search) {
    return Attempts.untilAlone(() -> attempt(search));
  }

  private StartedJobSearch attempt(JobSearch search) {
    Optional<StartedJobSearch> earlier = opened(search);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    try {
      return new StartedJobSearch(open(search), true);
    } catch (OpenCaseException open) {
      // perhaps the same message has opened it a moment ago
      return opened(search).orElseThrow(() -> open);
    }
  }

  /** The case that this message has opened. */
  private Optional<StartedJobSearch> opened(JobSearch search) {
    Optional<CaseId> found = cases.findByExternalId(search.externalId());
    found.map(cases::get).ifPresent(earlier -> requireSamePerson(earlier, search));
    return found.map(id -> new StartedJobSearch(id, false));
  }

  private void requireSamePerson(CaseRecord earlier, JobSearch search) {
    boolean same =
        earlier.isPersons()
            && persons
                .get(earlier.personId())
                .identityCode()
                .equals(search.person().identityCode());
    if (!same) {
      throw new ExternalIdTakenException();
    }
  }

  private CaseId open(JobSearch search) {
    CaseId opened = transaction.execute(status -> openCase(search).id());
    if (opened == null) {
      throw new IllegalStateException("A transaction that opens a case answers with it");
    }
    return opened;
  }

  private CaseRecord openCase(JobSearch search) {
    Person person = persons.findOrOpen(search.person());
    persons.hold(person.id());
    CaseRecord earlier = earlierOf(person);
    if (search.restricted()) {
      persons.restrict(person.id(), true);
    }
    CaseRecord opened = cases.open(newCase(search, person, earlier));
    ChangeEvent event = search.changeEvent();
    if (event != null) {
      links.link(opened.id(), event.caseId(), event.kind());
    }
    if (earlier != null) {
      timeline.add(opened.id(), "customer-returned", EarlierCase.told(earlier, clock.getZone()));
    }
    return opened;
  }

  /**
   * The person's last case.
   *
   * @throws OpenCaseException if one goes on
   */
  private @Nullable CaseRecord earlierOf(Person person) {
    List<CaseRecord> earlier = cases.all(CaseCustomer.person(person.id()));
    for (CaseRecord one : earlier) {
      if (one.status() != CaseStatus.ENDED) {
        throw new OpenCaseException(one.id());
      }
    }
    return earlier.isEmpty() ? null : earlier.get(0);
  }

  private NewCase newCase(JobSearch search, Person person, @Nullable CaseRecord earlier) {
    Map<String, Object> facts = JobSeekerVariables.factsOf(search);
    facts.putAll(EarlierCase.facts(earlier, clock.getZone()));
    return new NewCase(
        CaseCustomer.person(person.id()),
        person.restricted() || search.restricted(),
        search.externalId(),
        search.area(),
        person.municipality(),
        person.language(),
        search.channel().name(),
        search.startedOn(),
        Role.CASEWORKER.key(),
        JobSeekerVariables.PROCESS,
        facts);
  }
}
