package fi.polku.national;

import fi.polku.cases.ServiceLine;
import fi.polku.customers.ContactPerson;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.EmployerSegment;
import fi.polku.customers.Employers;
import fi.polku.customers.Person;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.IdentityCodes;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases on a service line whose journeys do not run: a test runs the one step it is about. */
public final class SampleCases {

  /** A case and whose it is. */
  public record SampleCase(CaseId id, Person person) {}

  private final Persons persons;
  private final JdbcClient jdbc;

  public SampleCases(Persons persons, JdbcClient jdbc) {
    this.persons = persons;
    this.jdbc = jdbc;
  }

  public SampleCase open(String language, ServiceLine line) {
    Person person =
        persons.findOrOpen(
            new PersonDetails(
                IdentityCodes.next(),
                "Aino",
                "Esimerkki",
                LanguageCode.of(language),
                MunicipalityCode.of("638")));
    CaseId id = CaseId.create();
    jdbc.sql(
            """
            insert into customer_case (id, person_id, restricted, area, municipality, language,
                                       channel, started_on, status, service_line, opened_at)
            values (:id, :person, false, 'porvoo', '638', :language,
                    'ONLINE', current_date, 'IN_SERVICE', :line, current_timestamp)
            """)
        .param("id", id.value())
        .param("person", person.id())
        .param("language", language)
        .param("line", line.name())
        .update();
    return new SampleCase(id, person);
  }

  /** An employer's case. */
  public CaseId openEmployers(Employers employers) {
    UUID employer =
        employers
            .findOrOpen(
                new EmployerDetails(
                    BusinessIds.next(),
                    "Esimerkki Oy",
                    MunicipalityCode.of("638"),
                    LanguageCode.of("fi"),
                    EmployerSegment.LOCAL,
                    ContactPerson.NOBODY))
            .id();
    CaseId id = CaseId.create();
    jdbc.sql(
            """
            insert into customer_case (id, employer_id, restricted, area, municipality, language,
                                       channel, started_on, status, opened_at)
            values (:id, :employer, false, 'porvoo', '638', 'fi',
                    'ONLINE', current_date, 'IN_SERVICE', current_timestamp)
            """)
        .param("id", id.value())
        .param("employer", employer)
        .update();
    return id;
  }
}
