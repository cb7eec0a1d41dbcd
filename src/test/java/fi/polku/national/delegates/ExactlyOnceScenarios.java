package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.engine.ModelBeans;
import fi.polku.engine.MovableClock;
import fi.polku.national.SampleCases;
import fi.polku.shared.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ServiceTaskBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every act of every delegate arrives exactly once and its case goes on, wherever an attempt fails:
 * before and after the call, in its answer, in the receipt, in the engine, or with the process.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ExactlyOnceScenarios {

  private static final long SEED = Long.getLong("exactly.once.seed", 20_261_122L);
  private static final int MOST_FAILURES = 3;

  /** These would tell of every failure that is made here, with its trace. */
  private static final List<Logger> LOUD =
      Stream.of("org.camunda", "fi.polku.engine")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  @Autowired ProcessEngine engine;
  @Autowired ModelBeans beans;
  @Autowired MovableClock movable;
  @Autowired Clock clock;
  @Autowired JobQueue jobs;
  @Autowired Timeline timeline;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;

  private final List<WritingStep> steps = new ArrayList<>();
  private JobExecutor executor;
  private SampleCases cases;
  private SandboxRows sandbox;
  private String deployment = "";

  /** A step that writes, and what one act of it leaves when nothing fails. */
  private record WritingStep(String bean, String system, Trace trace) {}

  /** What an act leaves in the sandbox, in receipts and on the case. */
  private record Trace(Map<String, Integer> arrived, List<String> receipts, List<String> told) {}

  /** The number of random runs. */
  abstract int runs();

  /** How the database says that a constraint is for new rows only. */
  abstract String unchecked();

  /** Once for all tests: what an act leaves when nothing fails is the same each time. */
  @BeforeAll
  void learn() throws Exception {
    assertThat(jobs.awaitIdle(Duration.ofSeconds(30))).isTrue();
    executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    executor.shutdown();
    LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    cases = new SampleCases(persons, jdbc);
    sandbox = new SandboxRows(jdbc);
    var inputs = new StepInputs();
    var models = engine.getRepositoryService().createDeployment();
    List<String> delegates =
        beans.names().stream()
            .filter(name -> writes(beans.type(name)) && !StepInputs.needsMoreThanACase(name))
            .toList();
    for (String bean : delegates) {
      ServiceTaskBuilder step =
          Bpmn.createExecutableProcess("once_" + bean)
              .camundaHistoryTimeToLive(1)
              .startEvent()
              .serviceTask("task_" + bean)
              .camundaDelegateExpression("${" + bean + "}")
              .camundaAsyncBefore();
      inputs.of(bean).forEach(step::camundaInputParameter);
      models.addModelInstance(
          bean + ".bpmn",
          step.exclusiveGateway("gateway")
              .condition("on", "${" + ActRun.GO_ON + "}")
              .endEvent()
              .moveToNode("gateway")
              .condition("never", "${!" + ActRun.GO_ON + "}")
              .endEvent()
              .done());
    }
    deployment = models.deploy().getId();
    assertThat(delegates.stream().flatMap(bean -> failureUndisturbed(bean).stream()))
        .as("delegates that do not run with their inputs: add a sample to StepInputs")
        .isEmpty();
  }

  /** A delegate that writes says so in its code: it carries out an act. */
  private static boolean writes(Class<?> type) {
    if (!JavaDelegate.class.isAssignableFrom(type)
        || !type.getPackageName().startsWith("fi.polku.national")) {
      return false;
    }
    try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return new String(code.readAllBytes(), StandardCharsets.ISO_8859_1).contains("carryOut");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from sandbox_fault").update();
  }

  @AfterAll
  void end() {
    engine.getRepositoryService().deleteDeployment(deployment, true);
    LOUD.forEach(logger -> logger.setLevel(null));
    executor.start();
  }

  private Optional<String> failureUndisturbed(String bean) {
    CaseId sample = open(bean);
    Map<String, Integer> before = sandbox.count();
    ActRun run = start(bean, sample);
    if (!run.attempt()) {
      return Optional.of(bean + ": " + run.job().getExceptionMessage());
    }
    List<Map<String, Object>> receipts = run.receipts();
    if (!receipts.isEmpty()) {
      String system = receipts.get(0).values().iterator().next().toString();
      steps.add(new WritingStep(bean, system, trace(run, sample, before)));
    }
    return Optional.empty();
  }

  @Test
  void whereverAnAttemptFailsAnActArrivesOnce() {
    List<String> wrong = new ArrayList<>();
    for (WritingStep step : steps) {
      assertThat(step.trace().arrived()).as(step.bean()).isNotEmpty();
      for (Injection point : Injection.values()) {
        disturb(step, List.of(point), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void howeverAttemptsFailInTurnAnActArrivesOnce() {
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < runs(); i++) {
      disturb(steps.get(i % steps.size()), points(random), wrong);
    }
    assertThat(wrong).as("-Dexactly.once.seed=" + SEED).isEmpty();
  }

  /** While a system is down or lets nobody in, its jobs wait and use up no attempt. */
  @Test
  void whenASystemComesBackAnActArrivesOnce() {
    for (WritingStep step : steps) {
      CaseId sample = open(step.bean());
      Map<String, Integer> before = sandbox.count();
      ActRun run = start(step.bean(), sample);
      jdbc.sql("insert into sandbox_fault (system, fault, remaining) values (?, 'DOWN', 5)")
          .params(List.of(step.system()))
          .update();
      jdbc.sql("insert into sandbox_fault (system, fault, remaining) values (?, 'RATE_LIMITED', 1)")
          .params(List.of(step.system()))
          .update();
      int attempts = 0;
      while (!run.attempt() && attempts < 20) {
        Job waiting = run.job();
        assertThat(waiting.getRetries()).as(step.bean()).isPositive();
        Duration until = Duration.between(clock.instant(), waiting.getDuedate().toInstant());
        movable.offset(movable.offset().plus(until.isNegative() ? Duration.ZERO : until));
        attempts++;
      }
      assertThat(trace(run, sample, before)).as(step.bean()).isEqualTo(step.trace());
    }
  }

  private void disturb(WritingStep step, List<Injection> points, List<String> wrong) {
    CaseId sample = open(step.bean());
    Map<String, Integer> before = sandbox.count();
    ActRun run = start(step.bean(), sample);
    points.stream().filter(point -> run.goesOn()).forEach(at -> run.attempt(at, step.system()));
    for (int i = 0; i < 3 && run.goesOn(); i++) {
      run.attempt();
    }
    Trace trace = trace(run, sample, before);
    if (run.goesOn() || !trace.equals(step.trace())) {
      wrong.add(step.bean() + " " + points + " stands: " + run.goesOn() + ", left " + trace);
    }
  }

  private static List<Injection> points(Random random) {
    return random
        .ints(1 + random.nextInt(MOST_FAILURES), 0, Injection.values().length)
        .mapToObj(number -> Injection.values()[number])
        .toList();
  }

  private CaseId open(String bean) {
    return StepInputs.isForEmployers(bean)
        ? new EmployerCases(jdbc).open()
        : cases.open("fi", ServiceLine.SUPPORTED).id();
  }

  private ActRun start(String bean, CaseId sample) {
    String process =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                "once_" + bean, sample.toString(), Map.of(ActRun.GO_ON, true))
            .getId();
    return new ActRun(engine, jdbc, process, unchecked());
  }

  private Trace trace(ActRun run, CaseId sample, Map<String, Integer> before) {
    return new Trace(
        sandbox.grownSince(before),
        run.receipts().stream().map(Map::toString).sorted().toList(),
        timeline.of(sample).stream().map(TimelineEntry::kind).sorted().toList());
  }
}
