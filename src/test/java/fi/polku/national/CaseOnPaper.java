package fi.polku.national;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One case and what a client asks of it, apart from the database. */
public final class CaseOnPaper {

  /** Its person's identity code. */
  public static final String CODE = "010594Y9032";

  public final CaseId id = CaseId.create();
  public final Cases cases = mock();
  public final Persons persons = mock();
  public final Timeline timeline = mock();

  private CaseOnPaper(CaseCustomer customer) {
    tell(customer, "fi");
    when(persons.get(any()))
        .thenReturn(
            new Person(
                UUID.randomUUID(),
                PersonalIdentityCode.of(CODE),
                "Aino",
                "Esimerkki",
                LanguageCode.of("fi"),
                MunicipalityCode.of("638"),
                false));
  }

  /** The customer speaks another language. */
  public void speaks(String language) {
    tell(cases.get(id).customer(), language);
  }

  private void tell(CaseCustomer customer, String language) {
    var about =
        new CaseRecord(
            id,
            customer,
            false,
            "porvoo",
            MunicipalityCode.of("638"),
            LanguageCode.of(language),
            "ONLINE",
            LocalDate.of(2026, 3, 2),
            CaseStatus.IN_SERVICE,
            null,
            Instant.EPOCH,
            null,
            null,
            "omavalmentaja");
    when(cases.get(id)).thenReturn(about);
  }

  public static CaseOnPaper ofPerson() {
    return new CaseOnPaper(CaseCustomer.person(UUID.randomUUID()));
  }

  public static CaseOnPaper ofEmployer(UUID employer) {
    return new CaseOnPaper(CaseCustomer.employer(employer));
  }
}
