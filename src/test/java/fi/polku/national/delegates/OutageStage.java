package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.ServiceLine;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SampleCases.SampleCase;
import fi.polku.national.SandboxControl;
import fi.polku.national.outages.Outages;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps of one case that call a system which can be put down. */
abstract class OutageStage {

  static final String SYSTEM = "messages";
  private static final String LONG_ENOUGH = "PT15M";

  @Autowired RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired ManagementService management;
  @Autowired private JobQueue jobs;
  @Autowired Outages outages;
  @Autowired private Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired TestRestTemplate http;
  @LocalServerPort int port;

  SandboxControl sandbox;
  SampleCase sample;

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

  List<String> whileDown(int cases) {
    sandbox.plan(SYSTEM, "DOWN", 1000);
    List<String> processes =
        IntStream.range(0, cases)
            .mapToObj(
                one -> runtime.startProcessInstanceByKey("outage", sample.id().toString()).getId())
            .toList();
    sandbox.awaitIdle();
    return processes;
  }

  void advance() {
    http.withBasicAuth("paakayttaja", "polku")
        .postForEntity("/sandbox/clock", Map.of("advance", LONG_ENOUGH), String.class);
    sandbox.awaitIdle();
  }

  Job job(String process) {
    return management.createJobQuery().processInstanceId(process).singleResult();
  }

  boolean isThrough(String process) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(process)
            .messageEventSubscriptionName("jatka")
            .count()
        == 1;
  }

  long messages() {
    return count(
        "select count(*) from sandbox_message m join receipt r on r.idempotency_key = m.external_id"
            + " where r.case_id = :case");
  }

  long receipts(String state) {
    return count(
        "select count(*) from receipt where case_id = :case and state = '%s'".formatted(state));
  }

  long count(String sql) {
    return jdbc.sql(sql).param("case", sample.id().value()).query(Long.class).single();
  }
}
