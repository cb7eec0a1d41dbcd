package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SampleCases.SampleCase;
import fi.polku.national.SandboxControl;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps of a running process reach the national systems once, whatever fails on the way. */
@ExtendWith(OutputCaptureExtension.class)
abstract class NationalStepsScenarios {

  private static final Map<String, Object> GO_ON = Map.of("jatka", true);

  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ManagementService management;
  @Autowired JobQueue jobs;
  @Autowired Timeline timeline;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
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
                "message.bpmn",
                repeating("message", "${suomifiViesti}", "viesti", "omatoiminen-asiointi"))
            .addModelInstance(
                "entry.bpmn",
                repeating("entry", "${asiakasrekisteriKirjaus}", "merkinta", "PALVELULINJA"))
            .deploy()
            .getId();
  }

  @AfterEach
  void remove() {
    sandbox.clear();
    repository.deleteDeployment(deployment, true);
  }

  /** The step, then a wait from which it comes round again. */
  private static BpmnModelInstance repeating(
      String key, String delegate, String input, String value) {
    return Bpmn.createExecutableProcess(key)
        .camundaHistoryTimeToLive(1)
        .startEvent()
        .serviceTask("task_" + key)
        .camundaDelegateExpression(delegate)
        .camundaInputParameter(input, value)
        .camundaAsyncBefore()
        .exclusiveGateway("gateway")
        .condition("stop", "${!jatka}")
        .endEvent()
        .moveToNode("gateway")
        .condition("go on", "${jatka}")
        .receiveTask("wait")
        .message("jatka")
        .connectTo("task_" + key)
        .done();
  }

  @Test
  void theCustomerIsToldInHerLanguage() {
    String process = start("message", GO_ON);

    assertThat(waits(process)).isTrue();
    assertThat(messages(process)).containsExactly("Du sköter dina ärenden på egen hand");
    assertThat(receipts(process)).containsExactly("CONFIRMED 1");
    assertThat(told()).containsExactly("message-sent {message=omatoiminen-asiointi}");
  }

  @Test
  void theLineIsWritten() {
    String process = start("entry", GO_ON);

    assertThat(waits(process)).isTrue();
    assertThat(entries(process)).containsExactly("SERVICE_LINE");
    assertThat(told()).containsExactly("register-entry-written {entry=SERVICE_LINE}");
  }

  @ParameterizedTest
  @CsvSource({
    "message, messages, ERROR_500",
    "message, messages, DOWN",
    "message, messages, DUPLICATE",
    "entry, customer-register, ERROR_500",
    "entry, customer-register, DOWN",
    "entry, customer-register, DUPLICATE"
  })
  void aFailureIsRepeatedUntilItSucceedsOnce(String key, String system, String fault) {
    sandbox.plan(system, fault, 2);
    String process = start(key, GO_ON);
    assertThat(receipts(process)).containsExactly("UNKNOWN 1");
    assertThat(job(process).getRetries()).isEqualTo(4);
    assertThat(told()).isEmpty();

    repeat(process);

    assertThat(waits(process)).isTrue();
    assertThat(receivedIn(system, process)).isEqualTo(1);
    assertThat(receipts(process)).containsExactly(ended(system, fault));
    assertThat(told()).hasSize(1);
  }

  /** A register asked first needs no second write, so the second fault never strikes. */
  private static String ended(String system, String fault) {
    boolean found = system.equals("customer-register") && fault.equals("DUPLICATE");
    return found ? "CONFIRMED 2" : "CONFIRMED 3";
  }

  @ParameterizedTest
  @CsvSource({"message, messages", "entry, customer-register"})
  void aRollbackAfterSuccessSendsNothingAgain(String key, String system) {
    String process = start(key, Map.of());
    assertThat(receipts(process)).containsExactly("CONFIRMED 1");
    assertThat(told()).isEmpty();
    assertThat(waits(process)).isFalse();

    runtime.setVariables(process, GO_ON);
    management.executeJob(job(process).getId());

    assertThat(waits(process)).isTrue();
    assertThat(receivedIn(system, process)).isEqualTo(1);
    assertThat(receipts(process)).containsExactly("CONFIRMED 1");
    assertThat(told()).hasSize(1);
  }

  @Test
  void aStepThatComesRoundAgainIsAnotherAct() {
    String process = start("message", GO_ON);

    runtime.createMessageCorrelation("jatka").processInstanceId(process).correlate();
    sandbox.awaitIdle();

    assertThat(messages(process)).hasSize(2);
    assertThat(told()).hasSize(2);
  }

  @Test
  void aLineIsNotInvented() {
    jdbc.sql("update customer_case set service_line = null where id = :id")
        .param("id", sample.id().value())
        .update();
    String process = start("entry", GO_ON);

    assertThat(job(process).getExceptionMessage())
        .contains("The case has no service line to write");
    assertThat(entries(process)).isEmpty();
  }

  @Test
  void nothingTellsWhoTheCustomerIs(CapturedOutput output) {
    sandbox.plan("messages", "ERROR_500", 1);
    String process = start("message", GO_ON);

    String code = sample.person().identityCode().value();
    assertThat(management.getJobExceptionStacktrace(job(process).getId()))
        .contains("National system messages failed: status-500")
        .doesNotContain(code);
    assertThat(output.getAll()).doesNotContain(code);
    assertThat(
            jdbc.sql("select idempotency_key || request_hash from receipt where case_id = :id")
                .param("id", sample.id().value())
                .query(String.class)
                .single())
        .doesNotContain(code);
  }

  private String start(String key, Map<String, Object> variables) {
    String process =
        runtime.startProcessInstanceByKey(key, sample.id().toString(), variables).getId();
    sandbox.awaitIdle();
    return process;
  }

  private void repeat(String process) {
    for (int i = 0; i < 3 && !waits(process); i++) {
      try {
        management.executeJob(job(process).getId());
      } catch (RuntimeException failsOnceMore) {
        assertThat(failsOnceMore).hasMessageContaining("National system");
      }
    }
  }

  private Job job(String process) {
    return management.createJobQuery().processInstanceId(process).singleResult();
  }

  private boolean waits(String process) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(process)
            .messageEventSubscriptionName("jatka")
            .count()
        == 1;
  }

  private int receivedIn(String system, String process) {
    return system.equals("messages") ? messages(process).size() : entries(process).size();
  }

  private List<String> messages(String process) {
    return rows("select title from sandbox_message where external_id like :process", process);
  }

  private List<String> entries(String process) {
    return rows(
            "select content from sandbox_act"
                + " where system = 'customer-register' and external_id like :process",
            process)
        .stream()
        .map(content -> JsonPath.<String>read(content, "$.entry"))
        .toList();
  }

  private List<String> receipts(String process) {
    return rows(
        "select state || ' ' || attempts from receipt where idempotency_key like :process",
        process);
  }

  private List<String> rows(String sql, String process) {
    return jdbc.sql(sql).param("process", process + ":%").query(String.class).list();
  }

  private List<String> told() {
    return timeline.of(sample.id()).stream()
        .map((TimelineEntry entry) -> entry.kind() + " " + entry.facts())
        .toList();
  }
}
