package fi.polku.journeys;

import fi.polku.access.Role;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.NewCase;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts job searches: person, case and process in one transaction, or nothing. */
@Service
public class JobSearches {

  /** How often a start that met another of the same person or message looks again. */
  private static final int ATTEMPTS = 5;

  private final Persons persons;
  private final Cases cases;
  private final TransactionTemplate transaction;

  JobSearches(Persons persons, Cases cases, PlatformTransactionManager transactions) {
    this.persons = persons;
    this.cases = cases;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Opens the case of a job search and starts its journey. A message that was received before, even
   * at this very moment by somebody else, changes nothing and finds the case it opened.
   */
  public StartedJobSearch start(JobSearch search) {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(search);
      } catch (DuplicateKeyException | TransientDataAccessException race) {
        if (attempt == ATTEMPTS) {
          throw race;
        }
      }
    }
  }

  private StartedJobSearch attempt(JobSearch search) {
    Optional<CaseId> earlier = cases.findByExternalId(search.externalId());
    return earlier.isPresent()
        ? new StartedJobSearch(earlier.get(), false)
        : new StartedJobSearch(open(search), true);
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
    if (search.restricted()) {
      persons.restrict(person.id(), true);
    }
    return cases.open(
        new NewCase(
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
            JobSeekerVariables.factsOf(search)));
  }
}
