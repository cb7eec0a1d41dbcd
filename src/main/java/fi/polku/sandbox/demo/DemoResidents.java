package fi.polku.sandbox.demo;

import fi.polku.customers.PersonDetails;
import fi.polku.journeys.Immigrant;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.PermitType;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.population.Permit;
import fi.polku.sandbox.population.SandboxPeople;
import fi.polku.sandbox.population.SandboxPerson;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes demo customers known to the simulated registers, just as they describe themselves. */
@SandboxOnly
@Component
class DemoResidents {

  private static final Map<String, String> CITIZENSHIPS = Map.of("ar", "760", "uk", "804");
  private static final int YEARS_THERE = 3;

  private final SandboxPeople people;

  DemoResidents(SandboxPeople people) {
    this.people = people;
  }

  /** The person of the search is known from now on. */
  JobSearch known(JobSearch search) {
    PersonDetails person = search.person();
    people.know(
        new SandboxPerson(
            person.identityCode(),
            person.firstNames(),
            person.lastName(),
            person.language().value(),
            CITIZENSHIPS.getOrDefault(person.language().value(), SandboxPerson.FINNISH),
            person.municipality(),
            search.startedOn().minusYears(YEARS_THERE),
            search.restricted(),
            null,
            null,
            permit(search.immigrant())));
    return search;
  }

  private static @Nullable Permit permit(@Nullable Immigrant immigrant) {
    if (immigrant == null) {
      return null;
    }
    LocalDate from = immigrant.firstPermitOn();
    boolean ends = immigrant.permitType() == PermitType.A || immigrant.permitType() == PermitType.B;
    return new Permit(immigrant.permitType(), from, ends ? from.plusYears(5) : null);
  }
}
