package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SampleCases.SampleCase;
import fi.polku.national.SandboxControl;
import fi.polku.testing.PolkuTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a caseworker wrote and the day she set reach the customer in the message. */
@PolkuTest
class MessageFactsTest {

  private static final String ASKED = "Skicka lönespecifikationerna för mars.";

  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ManagementService management;
  @Autowired JobQueue jobs;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired Timeline timeline;
  @Autowired TestRestTemplate http;

  private SandboxControl sandbox;
  private SampleCase sample;
  private String deployment = "";

  @BeforeEach
  void deploy() {
    sandbox = new SandboxControl(http, jobs);
    sample = new SampleCases(persons, jdbc).open("sv", ServiceLine.SUPPORTED);
    deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "request.bpmn",
                Bpmn.createExecutableProcess("request")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("task_request")
                    .camundaDelegateExpression("${suomifiViesti}")
                    .camundaInputParameter("viesti", "selvityspyynto")
                    .camundaInputParameter("teksti", "${selvitettavat}")
                    .camundaInputParameter("paiva", "${vastausaika}")
                    .camundaInputParameter("vastaanottaja", "${vastaanottaja}")
                    .camundaAsyncBefore()
                    .endEvent()
                    .done())
            .deploy()
            .getId();
  }

  @AfterEach
  void remove() {
    sandbox.clear();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void areToldInTheMessage() {
    String process = start(Map.of("selvitettavat", ASKED, "vastausaika", "2026-12-04"));

    assertThat(bodies(process))
        .singleElement()
        .satisfies(body -> assertThat(body).contains(ASKED).contains("Svara senast 4.12.2026."));
  }

  @Test
  void messageWithoutThemIsNotSent() {
    String process = start(Map.of("selvitettavat", " ", "vastausaika", "2026-12-04"));

    assertThat(bodies(process)).isEmpty();
    assertThat(
            management
                .createJobQuery()
                .processInstanceId(process)
                .singleResult()
                .getExceptionMessage())
        .contains("The message needs the fact teksti");
  }

  @Test
  void employerIsToldByItsBusinessId() {
    String process =
        start(
            Map.of(
                "selvitettavat", ASKED,
                "vastausaika", "2026-12-04",
                "vastaanottaja", "0112038-9"));

    assertThat(bodies(process)).hasSize(1);
    assertThat(
            jdbc.sql("select recipient from sandbox_message where external_id like :process")
                .param("process", process + ":%")
                .query(String.class)
                .list())
        .containsExactly("0112038-9");
    assertThat(timeline.of(sample.id()))
        .extracting(TimelineEntry::kind)
        .contains("message-sent-to-employer")
        .doesNotContain("message-sent");
  }

  private String start(Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    variables.putIfAbsent("vastaanottaja", null);
    String process =
        runtime.startProcessInstanceByKey("request", sample.id().toString(), variables).getId();
    sandbox.awaitIdle();
    return process;
  }

  private List<String> bodies(String process) {
    return jdbc.sql("select body from sandbox_message where external_id like :process")
        .param("process", process + ":%")
        .query(String.class)
        .list();
  }
}
