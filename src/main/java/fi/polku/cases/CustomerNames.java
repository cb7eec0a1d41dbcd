package fi.polku.cases;

import fi.polku.cases.CaseCustomer.OfEmployer;
import fi.polku.cases.CaseCustomer.OfPerson;
import fi.polku.customers.Employers;
import fi.polku.customers.Persons;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of customers of either kind, for a page of rows that the reader may see. */
@Component
public class CustomerNames {

  private final Persons persons;
  private final Employers employers;

  CustomerNames(Persons persons, Employers employers) {
    this.persons = persons;
    this.employers = employers;
  }

  /** Full name of each person and name of each employer. */
  public Map<CaseCustomer, String> of(Collection<CaseCustomer> customers) {
    Map<CaseCustomer, String> names = new HashMap<>();
    persons
        .fullNames(ids(customers, OfPerson.class))
        .forEach((id, name) -> names.put(CaseCustomer.person(id), name));
    employers
        .names(ids(customers, OfEmployer.class))
        .forEach((id, name) -> names.put(CaseCustomer.employer(id), name));
    return names;
  }

  private static List<UUID> ids(
      Collection<CaseCustomer> customers, Class<? extends CaseCustomer> kind) {
    return customers.stream().filter(kind::isInstance).map(CaseCustomer::id).distinct().toList();
  }
}
