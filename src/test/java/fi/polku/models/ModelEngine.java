package fi.polku.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The engine of the models for one test class, which passes the processes it covers. */
final class ModelEngine implements BeforeEachCallback, AfterAllCallback {

  private static final EngineOfModels SHARED = new EngineOfModels();

  private final ProcessEngine engine = SHARED.engine();
  private final ProcessCoverage coverage = SHARED.coverage();
  private final List<ServiceCall> calls = SHARED.calls();
  private final List<String> covered;

  /** What a service task was asked to do. */
  record ServiceCall(String bean, String step, Map<String, Object> inputs) {}

  /** An engine whose tests, all together, must pass every step and the flows of these processes. */
  static ModelEngine covering(String... processes) {
    return new ModelEngine(List.of(processes));
  }

  private ModelEngine(List<String> covered) {
    this.covered = covered;
  }

  ProcessEngine engine() {
    return engine;
  }

  /** Service calls since the last look. */
  List<ServiceCall> calls() {
    List<ServiceCall> seen = List.copyOf(calls);
    calls.clear();
    return seen;
  }

  /** Roles that the task is for. */
  Set<String> groups(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .collect(Collectors.toSet());
  }

  /** The outputs of the one rule that fires. */
  Map<String, Object> decide(String decision, Map<String, Object> facts) {
    return engine
        .getDecisionService()
        .evaluateDecisionTableByKey(decision, facts)
        .getSingleResult()
        .getEntryMap();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    calls.clear();
    coverage.collectFor(covered);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (context.getRequiredTestClass().isMemberClass()) {
      return;
    }
    coverage.verify(engine, covered);
  }
}
