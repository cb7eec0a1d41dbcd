package fi.polku.national.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.CaseId;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client of the customer register against a system that answers well, and badly. */
class OwnContractClientTest {

  private static final String SYSTEM = "customer-register";
  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };
  private static final String CODE = "010594Y9032";
  private static final IdempotencyKey KEY = new IdempotencyKey("p:tehtävä:1:SELF_SERVICE");
  private static final String RECORDED =
      "{\"externalId\":\"p:tehtävä:1:SELF_SERVICE\",\"reference\":\"R-1\"}";

  private final CaseId caseId = CaseId.create();
  private final Map<String, String> entry = Map.of("personalIdentityCode", CODE);
  private final RemoteServer remote = new RemoteServer();
  private OwnContractClient client;

  @BeforeEach
  void connect() {
    client = client(BadAnswers.systems(SYSTEM, remote.url(), SETTINGS));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void writesThroughXRoad() {
    remote.thenJson(201, RECORDED);

    assertThat(client.put("entries", KEY, caseId, entry)).isEqualTo(new Outcome.Confirmed("R-1"));

    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.method()).isEqualTo("PUT");
    assertThat(call.path()).isEqualTo("/base/v1/entries/p%3Ateht%C3%A4v%C3%A4%3A1%3ASELF_SERVICE");
    assertThat(call.headers().getFirst("X-Road-Client")).isEqualTo("FI-TEST/MUN/1061512-1/polku");
    assertThat(call.headers().getFirst("X-Road-Issue")).isEqualTo(caseId.toString());
    assertThat(UUID.fromString(call.headers().getFirst("X-Road-Id"))).isNotNull();
    assertThat(call.headers().getFirst("Authorization")).startsWith("Basic ");
    assertThat(call.body()).contains(CODE);
  }

  @Test
  void asksByKey() {
    remote.thenJson(200, RECORDED);

    assertThat(client.find("entries", KEY, caseId)).contains(new Outcome.Confirmed("R-1"));
    assertThat(remote.calls().get(0).method()).isEqualTo("GET");
  }

  @Test
  void learnsThatNothingWasWritten() {
    remote.thenJson(404, "{\"code\":\"not-found\"}");

    assertThat(client.find("entries", KEY, caseId)).isEmpty();
  }

  @Test
  void takesNoOtherMissingPageForAnAnswer() {
    remote.thenJson(404, "{\"status\":404}");

    assertThat(failure(() -> client.find("entries", KEY, caseId)).reason()).isEqualTo("status-404");
  }

  @Test
  void tellsARefusalByItsCode() {
    remote.thenJson(400, "{\"code\":\"unknown-person\"}");

    assertThat(client.put("entries", KEY, caseId, entry))
        .isEqualTo(new Outcome.Refused("unknown-person"));
  }

  @Test
  void takesASecurityServersRefusalForAFailure() {
    remote.then(
        exchange -> {
          exchange.getResponseHeaders().set("X-Road-Error", "Client.BadRequest");
          RemoteServer.send(exchange, 400, "{\"type\":\"Client.BadRequest\"}");
        });

    assertThat(failure(() -> client.put("entries", KEY, caseId, entry)).reason())
        .isEqualTo("x-road-status-400");
  }

  @Test
  void refusesAnAnswerAboutAnotherEntry() {
    remote.thenJson(200, "{\"externalId\":\"other\",\"reference\":\"R-1\"}");

    assertThat(failure(() -> client.put("entries", KEY, caseId, entry)).reason())
        .isEqualTo("answer-of-another-act");
  }

  @Test
  void leavesABadAnswerToAWriteUnknown() {
    HostileAnswers.json()
        .check(SYSTEM, open -> client(open).put("entries", KEY, caseId, entry), SETTINGS);
  }

  @Test
  void takesNoBadAnswerToALookForNo() {
    HostileAnswers.json()
        .check(SYSTEM, open -> client(open).find("entries", KEY, caseId), SETTINGS);
  }

  @Test
  void takesNoBadAnswerToAQuestionForAnAnswer() {
    HostileAnswers.json()
        .check(SYSTEM, open -> client(open).ask(caseId, "checks", entry, Recorded.class), SETTINGS);
  }

  private static OwnContractClient client(RemoteSystems systems) {
    return new OwnContractClient(systems.open(SYSTEM));
  }

  private static RemoteFailure failure(ThrowingCallable call) {
    return catchThrowableOfType(RemoteFailure.class, call);
  }
}
