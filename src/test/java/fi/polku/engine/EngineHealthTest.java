package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Background work that waits, and work that failed for good, in an engine that runs no jobs. */
class EngineHealthTest {

  private static final Duration WAITED = Duration.ofMinutes(5);

  private static ProcessEngine engine;
  private static EngineHealth health;

  @BeforeAll
  static void start() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:health-" + UUID.randomUUID());
    configuration.setProcessEngineName("health-" + UUID.randomUUID());
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    configuration.setJobExecutorActivate(false);
    configuration.setEnsureJobDueDateNotNull(true);
    configuration.setEnforceHistoryTimeToLive(false);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "p.bpmn",
            Bpmn.createExecutableProcess("p").startEvent().camundaAsyncBefore().endEvent().done())
        .deploy();
    Clock later = Clock.offset(new EngineClock(ZoneOffset.UTC), WAITED);
    health =
        new CamundaEngineHealth(engine.getRuntimeService(), engine.getManagementService(), later);
  }

  @AfterEach
  void endAll() {
    RuntimeService runtime = engine.getRuntimeService();
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(process -> runtime.deleteProcessInstance(process.getId(), "end of the test"));
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void idleEngineLagsBehindNothing() {
    assertThat(health.jobLag()).isZero();
    assertThat(health.incidents()).isZero();
  }

  @Test
  void lagIsTheAgeOfTheOldestDueJob() {
    engine.getRuntimeService().startProcessInstanceByKey("p");
    engine.getRuntimeService().startProcessInstanceByKey("p");

    assertThat(health.jobLag()).isBetween(WAITED.minusSeconds(1), WAITED.plusSeconds(30));
  }

  @Test
  void workThatFailedForGoodIsAnIncidentAndNoLag() {
    engine.getRuntimeService().startProcessInstanceByKey("p");
    String job = engine.getManagementService().createJobQuery().singleResult().getId();
    engine.getManagementService().setJobRetries(job, 0);

    assertThat(health.incidents()).isEqualTo(1);
    assertThat(health.jobLag()).isZero();
  }
}
