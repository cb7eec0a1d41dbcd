package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.engine.HeldJobGone;
import fi.polku.engine.JobHeld;
import fi.polku.engine.JobHeld.State;
import fi.polku.national.outages.Outage;
import fi.polku.national.outages.RemoteStep;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import fi.polku.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;

/** A system is down for many cases at once: they wait, people are told once, all resume. */
abstract class OutageScenarios extends OutageStage {

  @Autowired ApplicationEventPublisher events;

  @Test
  void manyCasesWaitTogetherAndResumeByThemselves() {
    List<String> processes = whileDown(25);

    List<RemoteStep> held = outages.of(sample.id());
    assertThat(held).hasSize(25).noneMatch(step -> step.state() == State.STOPPED);
    assertThat(held).filteredOn(step -> step.state() == State.WAITING).hasSizeGreaterThan(10);
    assertThat(runtime.createIncidentQuery().list())
        .noneMatch(incident -> processes.contains(incident.getProcessInstanceId()));
    assertThat(processes).allMatch(process -> job(process).getRetries() >= 4);
    assertThat(outages.now()).extracting(Outage::system).containsExactly(SYSTEM);

    assertThat(receipts("SENDING")).isZero();
    assertThat(receipts("UNKNOWN")).as("what was never sent leaves none").isLessThan(15);

    for (int i = 0; i < 3; i++) {
      advance();
    }
    assertThat(processes)
        .as("a long outage uses up nothing")
        .allMatch(p -> job(p).getRetries() > 0);

    sandbox.clear();
    advance();
    advance();

    assertThat(outages.of(sample.id())).isEmpty();
    assertThat(outages.now()).isEmpty();
    assertThat(processes).allMatch(this::isThrough);
    assertThat(messages()).isEqualTo(25);
    assertThat(receipts("CONFIRMED")).isEqualTo(25);
  }

  @Test
  void othersGoOnMeanwhile() {
    whileDown(10);
    Browser caseworker = Browser.signedIn(port, "omavalmentaja");

    String page =
        await()
            .until(
                () -> caseworker.get("/tehtavat").body(),
                body -> body.contains("Juuri nyt ei vastaa: Suomi.fi-viestit"));

    assertThat(page).containsOnlyOnce("outage\"");
    assertThat(caseworker.get("/tapaukset/" + sample.id()).body())
        .contains("Odottaa: Suomi.fi-viestit");
    assertThat(new Browser(port).get("/kirjaudu").body()).doesNotContain("Juuri nyt ei vastaa");
    TestRestTemplate admin = http.withBasicAuth("paakayttaja", "polku");
    assertThat(http.getForEntity("/actuator/health", String.class).getStatusCode().value())
        .isEqualTo(200);
    assertThat(admin.getForObject("/actuator/health", String.class))
        .contains("\"messages\":\"DOWN\"");
    assertThat(
            admin.getForObject(
                "/actuator/metrics/polku.national.circuit?tag=system:messages", String.class))
        .contains("\"value\":2.0");
  }

  @Test
  void aCalledOffStepWaitsForNothing() {
    String process = whileDown(1).get(0);

    runtime.deleteProcessInstance(process, "withdrawn");

    assertThat(outages.of(sample.id())).isEmpty();
  }

  @Test
  void theAdministratorSeesWhatWaitsForNoCase() {
    var matter = new Matter("kustannusvuosi:porvoo:2099");
    events.publishEvent(
        new JobHeld(
            "held-matter",
            null,
            matter,
            "process",
            "task_laheta_lasku",
            LocalizedText.same("Lähetä lasku"),
            State.STOPPED,
            null,
            new RemoteFailure(SYSTEM, "timeout")));
    Browser admin = Browser.signedIn(port, "paakayttaja");

    assertThat(admin.get("/jarjestelmat/messages").body())
        .contains("Koskee: kustannusvuosi porvoo 2099");
    assertThat(Browser.signedIn(port, "esihenkilo").get("/jarjestelmat/messages").body())
        .doesNotContain("kustannusvuosi porvoo 2099");

    events.publishEvent(new HeldJobGone("held-matter"));
    assertThat(admin.get("/jarjestelmat/messages").body())
        .doesNotContain("kustannusvuosi porvoo 2099");
  }
}
