package fi.polku.national.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.cases.ServiceLine;
import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteClients;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.CaseId;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Client and simulator agree on the contract, in good days and bad. */
@PolkuTest
class RegisterSimulatorTest {

  @Autowired RemoteClients clients;
  @Autowired RegisterSettings settings;
  @Autowired TestRestTemplate http;
  @Autowired JobQueue jobs;

  private final CaseId caseId = CaseId.create();
  private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID() + ":task_ä:1:X");
  private final RegisterEntry entry =
      new RegisterEntry(
          caseId.toString(),
          IdentityCodes.next().value(),
          "638",
          EntryKind.SERVICE_LINE,
          ServiceLine.SKILLS,
          "2026-11-20");
  private SandboxControl sandbox;
  private RegisterClient client;

  @BeforeEach
  void connect() {
    sandbox = new SandboxControl(http, jobs);
    client = client(settings.client(), settings.password());
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void anEntryIsWrittenOnceAndFound() {
    assertThat(client.find(key, caseId)).isEmpty();

    Outcome first = client.write(key, caseId, entry);

    assertThat(first).isInstanceOf(Outcome.Confirmed.class);
    assertThat(client.write(key, caseId, entry)).isEqualTo(first);
    assertThat(client.find(key, caseId).map(Outcome.class::cast)).contains(first);
    assertThat(received()).containsOnlyOnce("\"serviceLine\":\"SKILLS\"");
  }

  @Test
  void anEntryThatIsNotRightIsRefused() {
    var lineless =
        new RegisterEntry(
            caseId.toString(),
            entry.personalIdentityCode(),
            "638",
            EntryKind.SERVICE_LINE,
            null,
            "2026-11-20");

    assertThat(client.write(key, caseId, lineless))
        .isEqualTo(new Outcome.Refused("invalid-serviceLine"));
    assertThat(received()).isEqualTo("[]");
  }

  @Test
  void strangersAreSentAway() {
    assertThat(failure(client(settings.client(), "wrong")).reason()).isEqualTo("status-401");
    assertThat(failure(client("nobody", settings.password())).reason())
        .isEqualTo("x-road-status-400");
  }

  @ParameterizedTest
  @CsvSource({"ERROR_500, status-500", "DOWN, status-503"})
  void whatFailedAtOnceIsWrittenLater(String fault, String reason) {
    sandbox.plan("customer-register", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);
    assertThat(client.find(key, caseId)).isEmpty();

    assertThat(client.write(key, caseId, entry)).isInstanceOf(Outcome.Confirmed.class);
  }

  @ParameterizedTest
  @CsvSource({"DUPLICATE, connection", "TIMEOUT, timeout"})
  void whatWasDoneIsFound(String fault, String reason) {
    sandbox.plan("customer-register", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);

    assertThat(client.find(key, caseId)).isPresent();
  }

  private RegisterClient client(String xRoadClient, String password) {
    var impatient =
        new RegisterSettings(
            settings.url(),
            xRoadClient,
            settings.username(),
            password,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            settings.maxAnswer());
    return new RegisterClient(clients, impatient);
  }

  private RemoteFailure failure(RegisterClient with) {
    return catchThrowableOfType(RemoteFailure.class, () -> with.write(key, caseId, entry));
  }

  private String received() {
    return http.withBasicAuth("integraatio", "polku")
        .getForObject("/sandbox/customer-register/" + caseId, String.class);
  }
}
