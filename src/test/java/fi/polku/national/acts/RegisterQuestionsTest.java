package fi.polku.national.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.ServiceLine;
import fi.polku.national.integration.IntegrationHistory;
import fi.polku.national.permits.Permit;
import fi.polku.national.register.CustomerHistory;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of the registers of customers, integration and permits, and how it is answered. */
class RegisterQuestionsTest {

  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };
  private static final Map<String, String> ASKED = Map.of("personalIdentityCode", "010594Y9032");

  private final CaseId caseId = CaseId.create();
  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  private <T> T ask(String system, String question, Class<T> type) {
    return ask(BadAnswers.systems(system, remote.url(), SETTINGS), system, question, type);
  }

  private <T> T ask(RemoteSystems open, String system, String question, Class<T> type) {
    return new OwnContractClient(open.open(system)).ask(caseId, question, ASKED, type);
  }

  @Test
  void permitIsRead() {
    remote.thenJson(
        200,
        """
        {"known": true, "type": "P-EU", "firstFrom": "2020-01-01", "rightToWork": "UNLIMITED"}
        """);

    Permit permit = ask("permits", "permit", Permit.class);

    assertThat(permit.type()).isEqualTo(Permit.Type.P_EU);
    assertThat(permit.firstFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(permit.validUntil()).isNull();
    assertThat(remote.calls().get(0).path()).isEqualTo("/base/v1/permit");
    assertThat(remote.calls().get(0).body()).contains("010594Y9032");
  }

  @Test
  void historyIsRead() {
    remote.thenJson(200, "{\"earlierCustomership\": true, \"lastServiceLine\": \"SKILLS\"}");

    CustomerHistory history = ask("customer-register", "history", CustomerHistory.class);

    assertThat(history.lastServiceLine()).isEqualTo(ServiceLine.SKILLS);
    assertThat(history.unemployedSince()).isNull();
  }

  @Test
  void integrationIsRead() {
    remote.thenJson(
        200, "{\"known\": true, \"plannedOn\": \"2025-02-01\", \"municipality\": \"091\"}");

    IntegrationHistory known =
        ask("integration-register", "integration-history", IntegrationHistory.class);

    assertThat(known.planGoesOn()).isTrue();
    assertThat(known.assessedOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "[]",
        "{\"type\": \"A\"}",
        "{\"known\": true, \"type\": \"C\"}",
        "{\"known\": true, \"firstFrom\": \"1.2.2025\"}",
        "{\"known\": true, \"firstFrom\": \"2025-02-30\"}",
        "{\"known\": true, \"rightToWork\": \"SOME\"}"
      })
  void answersThatAreNoneAreFailures(String answer) {
    remote.thenJson(200, answer);

    assertThatThrownBy(() -> ask("permits", "permit", Permit.class))
        .isInstanceOf(RemoteFailure.class);
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check("permits", open -> ask(open, "permits", "permit", Permit.class), SETTINGS);
    HostileAnswers.json()
        .check(
            "customer-register",
            open -> ask(open, "customer-register", "history", CustomerHistory.class),
            SETTINGS);
    HostileAnswers.json()
        .check(
            "integration-register",
            open ->
                ask(open, "integration-register", "integration-history", IntegrationHistory.class),
            SETTINGS);
  }
}
