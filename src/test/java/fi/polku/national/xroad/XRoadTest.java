package fi.polku.national.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.shared.CaseId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

/** Every call through X-Road is framed, and only its own answer is taken. */
class XRoadTest {

  private static final String CLIENT = "FI-TEST/MUN/1061512-1/polku";

  private final CaseId caseId = CaseId.create();
  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void framesEachCallWithAnIdOfItsOwn() {
    remote.thenJson(200, "{}").thenJson(200, "{}");

    ask();
    ask();

    assertThat(remote.calls())
        .allSatisfy(
            call -> {
              assertThat(call.headers().getFirst("X-Road-Client")).isEqualTo(CLIENT);
              assertThat(call.headers().getFirst("X-Road-Issue")).isEqualTo(caseId.toString());
              assertThat(call.headers()).doesNotContainKey("X-Road-Request-Hash");
            })
        .extracting(call -> UUID.fromString(call.headers().getFirst("X-Road-Id")))
        .doesNotHaveDuplicates();
  }

  @Test
  void takesAnAnswerWithItsOwnId() {
    remote.then(
        exchange -> {
          String id = exchange.getRequestHeaders().getFirst("X-Road-Id");
          exchange.getResponseHeaders().set("X-Road-Id", id);
          RemoteServer.send(exchange, 200, "{\"told\":1}");
        });

    assertThat(ask()).contains("told");
  }

  @Test
  void takesNoAnswerToAnotherCall() {
    remote.then(
        exchange -> {
          exchange.getResponseHeaders().set("X-Road-Id", UUID.randomUUID().toString());
          RemoteServer.send(exchange, 200, "{}");
        });

    assertThatThrownBy(this::ask)
        .isInstanceOf(RemoteFailure.class)
        .hasMessageContaining("connection");
  }

  @ParameterizedTest
  @ValueSource(strings = {"polku", "FI/MUN", "FI/MUN/1/a/b", "FI//1"})
  void knowsAnIdentity(String wrong) {
    RemoteSystem system =
        BadAnswers.systems("permits", remote.url(), "client=" + wrong).open("permits");

    assertThatThrownBy(() -> XRoad.framing(system.settings()))
        .hasMessage("The setting client is our X-Road identity, INSTANCE/CLASS/CODE[/SUBSYSTEM]");
  }

  private String ask() {
    RemoteSystem system =
        BadAnswers.systems("permits", remote.url(), "client=" + CLIENT).open("permits");
    RestClient client = system.rest(XRoad.framing(system.settings()));
    return system.call(
        () ->
            String.valueOf(
                client
                    .get()
                    .uri("/v1/x")
                    .attribute(XRoad.ISSUE, caseId)
                    .retrieve()
                    .body(Object.class)));
  }
}
