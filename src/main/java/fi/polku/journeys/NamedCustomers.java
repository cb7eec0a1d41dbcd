package fi.polku.journeys;

import fi.polku.access.RowScope;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.NotFoundException;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers whom another authority names by identity code rather than by case. */
@Component
class NamedCustomers {

  private final Persons persons;
  private final Cases cases;
  private final CaseActs acts;

  NamedCustomers(Persons persons, Cases cases, CaseActs acts) {
    this.persons = persons;
    this.cases = cases;
    this.acts = acts;
  }

  /**
   * The case that a message is about: the one it was about when it came before, else the person's
   * open one.
   *
   * @throws NotFoundException if there is no such person in the scope
   * @throws NoOpenCaseException if the person has no case in the scope that goes on
   */
  CaseRecord caseOf(PersonalIdentityCode code, String externalId, RowScope scope) {
    List<CaseRecord> all = cases.of(CaseCustomer.person(person(code, scope).id()), scope);
    return acts.caseOf(externalId)
        .flatMap(before -> all.stream().filter(one -> one.id().equals(before)).findFirst())
        .or(() -> all.stream().filter(one -> one.status() != CaseStatus.ENDED).findFirst())
        .orElseThrow(NoOpenCaseException::new);
  }

  private Person person(PersonalIdentityCode code, RowScope scope) {
    return persons.search(code.value(), scope, 1).stream()
        .filter(found -> found.identityCode().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("person"));
  }
}
