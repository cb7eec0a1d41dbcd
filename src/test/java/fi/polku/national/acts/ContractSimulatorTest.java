package fi.polku.national.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.sandbox.SandboxSettings;
import fi.polku.shared.CaseId;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
class ContractSimulatorTest {

  @Autowired SandboxSettings settings;
  @Autowired TestRestTemplate http;
  @Autowired JobQueue jobs;

  private final CaseId caseId = CaseId.create();
  private final IdempotencyKey key = new IdempotencyKey(UUID.randomUUID() + ":task_ä:1:X");
  private final Map<String, String> entry =
      Map.of(
          "caseId", caseId.toString(),
          "personalIdentityCode", IdentityCodes.next().value(),
          "municipality", "638",
          "entry", "SERVICE_LINE",
          "serviceLine", "SKILLS",
          "effectiveOn", "2026-11-20");
  private SandboxControl sandbox;
  private OwnContractClient client;

  @BeforeEach
  void connect() {
    sandbox = new SandboxControl(http, jobs);
    client = client("FI-TEST/MUN/1061512-1/polku", settings.password());
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void anEntryIsWrittenOnceAndFound() {
    assertThat(client.find("entries", key, caseId)).isEmpty();

    Outcome first = client.put("entries", key, caseId, entry);

    assertThat(first).isInstanceOf(Outcome.Confirmed.class);
    assertThat(client.put("entries", key, caseId, entry)).isEqualTo(first);
    assertThat(client.find("entries", key, caseId).map(Outcome.class::cast)).contains(first);
    assertThat(received()).containsOnlyOnce("\"serviceLine\":\"SKILLS\"");
  }

  @Test
  void anEntryThatIsNotRightIsRefused() {
    Map<String, String> lineless = new HashMap<>(entry);
    lineless.remove("serviceLine");

    assertThat(client.put("entries", key, caseId, lineless))
        .isEqualTo(new Outcome.Refused("invalid-serviceLine"));
    assertThat(received()).isEqualTo("[]");
  }

  @Test
  void strangersAreSentAway() {
    assertThat(failure(client("FI-TEST/MUN/1061512-1/polku", "wrong")).reason())
        .isEqualTo("status-401");
  }

  @ParameterizedTest
  @CsvSource({"ERROR_500, status-500", "DOWN, status-503"})
  void whatFailedAtOnceIsWrittenLater(String fault, String reason) {
    sandbox.plan("customer-register", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);
    assertThat(client.find("entries", key, caseId)).isEmpty();

    assertThat(client.put("entries", key, caseId, entry)).isInstanceOf(Outcome.Confirmed.class);
  }

  @ParameterizedTest
  @CsvSource({"DUPLICATE, connection", "TIMEOUT, timeout"})
  void whatWasDoneIsFound(String fault, String reason) {
    sandbox.plan("customer-register", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);

    assertThat(client.find("entries", key, caseId)).isPresent();
  }

  private OwnContractClient client(String xRoadClient, String password) {
    return new OwnContractClient(
        BadAnswers.systems(
                "customer-register",
                URI.create(http.getRootUri() + "/simulator/customer-register"),
                "client=" + xRoadClient,
                "username=" + settings.username(),
                "password=" + password,
                "read-timeout=2s")
            .open("customer-register"));
  }

  private RemoteFailure failure(OwnContractClient with) {
    return catchThrowableOfType(RemoteFailure.class, () -> with.put("entries", key, caseId, entry));
  }

  private String received() {
    return http.withBasicAuth("integraatio", "polku")
        .getForObject("/sandbox/customer-register/" + caseId, String.class);
  }
}
