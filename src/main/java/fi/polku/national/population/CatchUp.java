package fi.polku.national.population;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.national.population.DuePersons.Due;
import fi.polku.national.remote.RemoteFailure;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings those who are due up to date, each in a transaction of her own: right after somebody
 * became due, and again whenever asked. Who cannot be brought up to date stays on the list and
 * stops nobody else.
 */
@Service
public class CatchUp {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final int AT_A_TIME = 1_000;

  private final DuePersons due;
  private final PopulationRegister register;
  private final Cases cases;
  private final Persons persons;
  private final TransactionTemplate ownTransaction;

  CatchUp(
      DuePersons due,
      PopulationRegister register,
      Cases cases,
      Persons persons,
      PlatformTransactionManager transactions) {
    this.due = due;
    this.register = register;
    this.cases = cases;
    this.persons = persons;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Tries everybody who is on the list once. */
  public void all() {
    due.waiting(AT_A_TIME).forEach(this::attempt);
  }

  @TransactionalEventListener
  void became(PersonDue event) {
    due.find(event.personId()).ifPresent(this::attempt);
  }

  private void attempt(Due one) {
    try {
      ownTransaction.executeWithoutResult(
          status -> {
            if (due.take(one.personId())) {
              bringUpToDate(one);
            }
          });
    } catch (RuntimeException failed) { // whatever it is: the others go on
      String problem = problem(failed);
      LOG.warn("Person {} could not be brought up to date: {}", one.personId(), problem);
      ownTransaction.executeWithoutResult(status -> due.failed(one.personId(), problem));
    }
  }

  /** Without an open case nobody needs the data any more. */
  private void bringUpToDate(Due one) {
    UUID id = one.personId();
    Optional<CaseRecord> open =
        cases.all(CaseCustomer.person(id)).stream()
            .filter(of -> of.status() != CaseStatus.ENDED)
            .findFirst();
    open.ifPresent(of -> register.refresh(of.id(), persons.get(id), one.liftsRestriction()));
  }

  /** A code: the text of a failure might tell whom it is about. */
  private static String problem(RuntimeException failed) {
    return failed instanceof RemoteFailure failure
        ? failure.reason()
        : failed.getClass().getSimpleName();
  }
}
