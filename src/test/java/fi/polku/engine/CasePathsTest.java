package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.engine.CasePaths.Step;
import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a process with a call to a remote system and a task, in an engine that waits. */
class CasePathsTest {

  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="polku" name="Polku" isExecutable="true">
          <startEvent id="start" name="Alku" />
          <sequenceFlow id="flow_1" sourceRef="start" targetRef="call" />
          <serviceTask id="call" name="Kutsu" camunda:asyncBefore="true" camunda:expression="${true}" />
          <sequenceFlow id="flow_2" sourceRef="call" targetRef="join" />
          <exclusiveGateway id="join" />
          <sequenceFlow id="flow_3" sourceRef="join" targetRef="task" />
          <userTask id="task" name="Tee työ">
            <extensionElements>
              <camunda:properties><camunda:property name="nimi.sv" value="Gör jobbet" /></camunda:properties>
            </extensionElements>
          </userTask>
        </process>
      </definitions>
      """;

  private static ProcessEngine engine;
  private static CasePaths paths;

  private final CaseId caseId = CaseId.create();
  private String process;

  @BeforeAll
  static void build() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:paths-" + UUID.randomUUID());
    configuration.setProcessEngineName("paths-" + UUID.randomUUID());
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(false);
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addString("polku.bpmn", MODEL).deploy();
    paths =
        new CamundaCasePaths(
            engine.getHistoryService(), engine.getRepositoryService(), engine.getRuntimeService());
  }

  @BeforeEach
  void start() {
    process =
        engine.getRuntimeService().startProcessInstanceByKey("polku", caseId.toString()).getId();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void aStepInTheJobQueueIsWhereTheCaseIs() {
    ProcessPath path = paths.of(caseId).get(0);

    assertThat(path.current()).containsExactly("call");
    assertThat(path.isRunning()).isTrue();
    Step queued = path.steps().get(1);
    assertThat(queued.startedAt()).isNull();
    assertThat(queued.type()).isEqualTo("serviceTask");
  }

  @Test
  void tellsStepsInOrderWithTheirNamesAndFlows() {
    runJob();

    ProcessPath path = paths.of(caseId).get(0);

    assertThat(path.steps())
        .extracting(Step::activityId)
        .containsExactly("start", "call", "join", "task");
    assertThat(path.steps().get(2).name()).isNull();
    assertThat(path.current()).containsExactly("task");
    assertThat(path.flows()).containsExactly("flow_1", "flow_2", "flow_3");
  }

  @Test
  void anEndedProcessIsNowhere() {
    runJob();
    TaskService tasks = engine.getTaskService();
    tasks.complete(tasks.createTaskQuery().processInstanceId(process).singleResult().getId());

    assertThat(paths.of(caseId).get(0).isRunning()).isFalse();
  }

  @Test
  void drawsNamesInTheLanguageAndInFinnishWhereThereIsNoOther() {
    String swedish = paths.diagram(caseId, process, Language.SV);

    assertThat(swedish).contains("Gör jobbet", "Kutsu").doesNotContain("Tee työ");
    assertThat(paths.diagram(caseId, process, Language.FI)).contains("Tee työ");
  }

  @Test
  void doesNotDrawProcessesOfOtherCases() {
    assertThatThrownBy(() -> paths.diagram(CaseId.create(), process, Language.FI))
        .isInstanceOf(NotFoundException.class);
  }

  private void runJob() {
    ManagementService jobs = engine.getManagementService();
    jobs.executeJob(jobs.createJobQuery().processInstanceId(process).singleResult().getId());
  }
}
