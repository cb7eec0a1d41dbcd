package fi.polku.national.messages;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the one a message is for: the customer of a case, or an employer by Y-tunnus. */
@Component
class Addressees {

  private final Cases cases;
  private final Persons persons;
  private final Employers employers;

  Addressees(Cases cases, Persons persons, Employers employers) {
    this.cases = cases;
    this.persons = persons;
    this.employers = employers;
  }

  /** An employer that is told by Y-tunnus alone reads the case's own language. */
  Addressee of(CaseId caseId, @Nullable BusinessId employer) {
    CaseRecord about = cases.get(caseId);
    if (employer != null) {
      return new Addressee(
          employer.value(), employer.value(), employer.value(), about.language(), false, false);
    }
    return about.isPersons()
        ? of(persons.get(about.personId()))
        : of(employers.get(about.employerId()));
  }

  private static Addressee of(Person person) {
    return new Addressee(
        person.identityCode().value(),
        person.id().toString(),
        person.fullName(),
        person.language(),
        true,
        person.restricted());
  }

  private static Addressee of(Employer employer) {
    return new Addressee(
        employer.businessId().value(),
        employer.id().toString(),
        employer.name(),
        employer.language(),
        false,
        false);
  }
}
