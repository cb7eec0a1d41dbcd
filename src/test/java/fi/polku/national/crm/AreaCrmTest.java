package fi.polku.national.crm;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.customers.Employer;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.Employers;
import fi.polku.national.CaseOnPaper;
import fi.polku.national.ServiceAtPort;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCrmTest {

  private static final UUID EMPLOYER = UUID.randomUUID();

  private final CaseOnPaper about = CaseOnPaper.ofEmployer(EMPLOYER);
  private final Employers employers = mock();
  private final ServiceAtPort remote = new ServiceAtPort("crm");
  private final AreaCrm crm = crm(remote.systems());

  private AreaCrm crm(RemoteSystems systems) {
    return new AreaCrm(
        about.cases,
        employers,
        about.timeline,
        TestContracts.of(systems),
        Clock.fixed(TestContracts.NOW, ZoneOffset.UTC));
  }

  @BeforeEach
  void knowTheEmployer() {
    var details = mock(EmployerDetails.class);
    when(details.businessId()).thenReturn(BusinessId.of("0112038-9"));
    when(employers.get(EMPLOYER)).thenReturn(new Employer(EMPLOYER, details));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void contactIsSharedByBusinessId() {
    remote.record("NEED");

    assertThat(crm.tell(MOMENT, about.id, Topic.NEED, "Kaksi hitsaajaa."))
        .isEqualTo(new Outcome.Confirmed("R-1"));
    assertThat(remote.called())
        .contains("\"businessId\":\"0112038-9\"")
        .contains("\"occurredOn\":\"2026-05-04\"")
        .contains("\"summary\":\"Kaksi hitsaajaa.\"");
  }

  @Test
  void earlierContactsAreAskedFor() {
    remote.answer(
        """
        {"contacts":[{"occurredOn":"2026-01-15","organisation":"Oulu","topic":"CONTACT",
          "summary":"Käynti"}]}
        """);

    assertThat(crm.contactsOf(about.id))
        .containsExactly(
            new EarlierContact(LocalDate.of(2026, 1, 15), "Oulu", Topic.CONTACT, "Käynti"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"contacts\":[null]}",
        "{\"contacts\":[{\"occurredOn\":\"x\",\"organisation\":\"O\",\"topic\":\"CONTACT\",\"summary\":\"s\"}]}",
        "{\"contacts\":[{\"occurredOn\":\"2026-01-15\",\"organisation\":\"O\",\"topic\":\"X\",\"summary\":\"s\"}]}",
        "{\"contacts\":[{\"occurredOn\":\"2026-01-15\",\"organisation\":\"O\",\"topic\":\"CONTACT\"}]}"
      })
  void wrongContactsAreFailures(String answer) {
    remote.answer(answer);
    assertThatThrownBy(() -> crm.contactsOf(about.id)).isInstanceOf(RemoteFailure.class);
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check("crm", systems -> crm(systems).tell(MOMENT, about.id, Topic.NEED, "x"), SETTINGS);
    HostileAnswers.json().check("crm", systems -> crm(systems).contactsOf(about.id), SETTINGS);
  }
}
