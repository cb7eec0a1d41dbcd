package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.engine.HeldJobGone;
import fi.polku.engine.JobHeld;
import fi.polku.engine.JobHeld.State;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SampleCases.SampleCase;
import fi.polku.national.SandboxControl;
import fi.polku.national.outages.Outage;
import fi.polku.national.outages.Outages;
import fi.polku.national.outages.RemoteStep;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import fi.polku.testing.Browser;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A system is down for many cases at once: they wait, people are told once, all resume. */
abstract class OutageScenarios {

  private static final String SYSTEM = "messages";
  private static final String LONG_ENOUGH = "PT15M";

  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ManagementService management;
  @Autowired JobQueue jobs;
  @Autowired Outages outages;
  @Autowired Timeline timeline;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestRestTemplate http;
  @LocalServerPort int port;

  private SandboxControl sandbox;
  private SampleCase sample;
  private String deployment = "";

  @BeforeEach
  void deploy() {
    sandbox = new SandboxControl(http, jobs);
    sample = new SampleCases(persons, jdbc).open("fi", ServiceLine.SUPPORTED);
    deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "outage.bpmn",
                Bpmn.createExecutableProcess("outage")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("task_laheta_viesti")
                    .camundaDelegateExpression("${suomifiViesti}")
                    .camundaInputParameter("viesti", "omatoiminen-asiointi")
                    .camundaAsyncBefore()
                    .receiveTask("wait")
                    .message("jatka")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
  }

  @AfterEach
  void bringBack() {
    sandbox.clear();
    advance();
    advance();
    repository.deleteDeployment(deployment, true);
    assertThat(outages.of(sample.id())).isEmpty();
  }

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

  @Test
  void aStoppedStepIsTriedAgainOnceHoweverOftenItIsAskedFor() {
    String process = stopped();
    Browser admin = Browser.signedIn(port, "paakayttaja");
    String page = admin.get("/jarjestelmat/messages").body();
    assertThat(page).contains("Pysähtynyt").doesNotContain(sample.id().toString());

    sandbox.clear();
    advance();
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();
    assertThat(post(admin, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(302);
    post(admin, step + "/uudelleen", Map.of());
    sandbox.awaitIdle();

    assertThat(isThrough(process)).isTrue();
    assertThat(messages()).isEqualTo(1);
    assertThat(told()).contains("remote-step-tried-again");
    assertThat(post(admin, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(302);
  }

  @Test
  void aPersonConfirmsWithAReasonWhatIsDone() {
    String process = stopped();
    Browser admin = Browser.signedIn(port, "paakayttaja");
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();

    assertThat(post(admin, step + "/vahvistus", Map.of()).statusCode()).isEqualTo(400);
    assertThat(post(admin, step + "/vahvistus", Map.of("syy", "  ")).statusCode()).isEqualTo(400);
    assertThat(post(admin, step + "/vahvistus", Map.of("syy", "x".repeat(1001))).statusCode())
        .isEqualTo(400);
    assertThat(receipts("CONFIRMED")).isZero();

    Map<String, String> reason = Map.of("syy", "Soitin: viesti 12 on perillä.");
    assertThat(post(admin, step + "/vahvistus", reason).statusCode()).isEqualTo(302);
    assertThat(post(admin, step + "/vahvistus", reason).statusCode()).isEqualTo(302);
    sandbox.awaitIdle();

    assertThat(isThrough(process)).isTrue();
    assertThat(messages()).isZero();
    assertThat(told()).containsOnlyOnce("remote-act-confirmed-by-hand");
    assertThat(
            jdbc.sql(
                    """
                    select h.confirmed_by || ': ' || h.reason from receipt_by_hand h
                      join receipt r on r.idempotency_key = h.idempotency_key
                     where r.case_id = :case
                    """)
                .param("case", sample.id().value())
                .query(String.class)
                .list())
        .containsExactly("paakayttaja: Soitin: viesti 12 on perillä.");
  }

  @Test
  void whatIsConfirmedGoesOnWhileTheSystemIsDown() {
    whileDown(12);
    RemoteStep begun =
        outages.of(sample.id()).stream()
            .filter(step -> step.state() == State.RETRYING)
            .findFirst()
            .orElseThrow();
    Browser admin = Browser.signedIn(port, "paakayttaja");

    post(
        admin,
        "/jarjestelmat/messages/vaiheet/" + begun.jobId() + "/vahvistus",
        Map.of("syy", "Lähetin kirjeen."));
    sandbox.awaitIdle();

    assertThat(isThrough(begun.processInstanceId())).isTrue();
    assertThat(outages.now()).hasSize(1);
  }

  @Test
  void nobodyElseTouchesThem() {
    String process = stopped();
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();
    Browser elsewhere = Browser.signedIn(port, "esihenkilo.oulu");
    Browser watcher = Browser.signedIn(port, "esihenkilo");
    Browser caseworker = Browser.signedIn(port, "omavalmentaja");
    Browser admin = Browser.signedIn(port, "paakayttaja");

    assertThat(elsewhere.get("/jarjestelmat/messages").body()).doesNotContain(job(process).getId());
    assertThat(watcher.get("/jarjestelmat/messages").body()).contains(sample.id().toString());
    assertThat(post(watcher, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(403);
    assertThat(post(watcher, "/jarjestelmat/messages/uudelleen", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(caseworker.get("/jarjestelmat").statusCode()).isEqualTo(403);
    assertThat(admin.get("/jarjestelmat/nothing").statusCode()).isEqualTo(404);
    assertThat(post(admin, "/jarjestelmat/nothing/uudelleen", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(
            post(admin, step.replace("/messages/", "/customer-register/") + "/uudelleen", Map.of())
                .statusCode())
        .isEqualTo(404);
    assertThat(job(process).getRetries()).isZero();
  }

  /** A step whose attempts are used up, as when a system fails now and then. */
  private String stopped() {
    String process = whileDown(1).get(0);
    jdbc.sql("update remote_step set state = 'STOPPED', due_at = null where job_id = :job")
        .param("job", job(process).getId())
        .update();
    management.setJobRetries(job(process).getId(), 0);
    return process;
  }

  private List<String> whileDown(int cases) {
    sandbox.plan(SYSTEM, "DOWN", 1000);
    List<String> processes =
        IntStream.range(0, cases)
            .mapToObj(
                one -> runtime.startProcessInstanceByKey("outage", sample.id().toString()).getId())
            .toList();
    sandbox.awaitIdle();
    return processes;
  }

  private static HttpResponse<String> post(Browser user, String path, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("_csrf", Browser.csrf(user.get("/jarjestelmat")));
    return user.post(path, form);
  }

  private void advance() {
    http.withBasicAuth("paakayttaja", "polku")
        .postForEntity("/sandbox/clock", Map.of("advance", LONG_ENOUGH), String.class);
    sandbox.awaitIdle();
  }

  private Job job(String process) {
    return management.createJobQuery().processInstanceId(process).singleResult();
  }

  private boolean isThrough(String process) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(process)
            .messageEventSubscriptionName("jatka")
            .count()
        == 1;
  }

  private long messages() {
    return count(
        "select count(*) from sandbox_message m join receipt r on r.idempotency_key = m.external_id"
            + " where r.case_id = :case");
  }

  private long receipts(String state) {
    return count(
        "select count(*) from receipt where case_id = :case and state = '%s'".formatted(state));
  }

  private long count(String sql) {
    return jdbc.sql(sql).param("case", sample.id().value()).query(Long.class).single();
  }

  private List<String> told() {
    return timeline.of(sample.id()).stream().map(TimelineEntry::kind).toList();
  }
}
