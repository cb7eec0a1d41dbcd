package fi.polku.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bare engine in memory with the repository's own models and recording stand-ins for the beans
 * they name, so that a model is tested apart from the application around it.
 */
final class ModelEngine implements BeforeEachCallback, AfterAllCallback {

  private final ProcessEngine engine;
  private final List<ServiceCall> calls = new ArrayList<>();
  private final List<String> covered;
  private final ProcessCoverage coverage = new ProcessCoverage();

  /** What a service task was asked to do. */
  record ServiceCall(String bean, String step, Map<String, Object> inputs) {}

  /** An engine whose tests, all together, must pass every step and the flows of these processes. */
  static ModelEngine covering(String... processes) {
    return new ModelEngine(List.of(processes));
  }

  private ModelEngine(List<String> covered) {
    this.covered = covered;
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:models-" + UUID.randomUUID());
    configuration.setProcessEngineName("models-" + UUID.randomUUID());
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    configuration.setBeans(beans());
    coverage.prepare(configuration);
    engine = configuration.buildProcessEngine();
    coverage.listenTo(engine);
    deploy();
  }

  private Map<Object, Object> beans() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put("paatostaulut", new StandIns.Tables());
    beans.put("kalenteri", new StandIns.Calendar());
    beans.put("maaraaika", new StandIns.DeadlineTimes());
    beans.put("vastuu", new StandIns.Responsibility());
    for (String name :
        List.of(
            "aikajana",
            "ajanvaraus",
            "asiakasrekisteriKirjaus",
            "asiakasvastuu",
            "avoinPaikka",
            "maaraaikaVaroitus",
            "maaraaikaYlitys",
            "muutostapahtuma",
            "prosessinAloitus",
            "palvelulinjanVahvistus",
            "polunAloitus",
            "siirronYhteenveto",
            "suomifiViesti",
            "tapahtumanTilanne",
            "tapauksenSiirto",
            "tapauksenTila",
            "tapausviesti")) {
      beans.put(name, recording(name));
    }
    return beans;
  }

  private JavaDelegate recording(String bean) {
    return execution ->
        calls.add(
            new ServiceCall(
                bean,
                execution.getCurrentActivityId(),
                new HashMap<>(execution.getVariablesLocal())));
  }

  private void deploy() {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    try (Stream<Path> models =
        Stream.of("processes", "decisions", "forms").map(Path::of).flatMap(ModelEngine::files)) {
      models.forEach(model -> add(deployment, model));
    }
    deployment.deploy();
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.list(folder).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(DeploymentBuilder deployment, Path model) {
    try (InputStream content = Files.newInputStream(model)) {
      deployment.addInputStream(model.getFileName().toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (context.getRequiredTestClass().isMemberClass()) {
      return;
    }
    coverage.verify(engine, covered);
    engine.close();
  }
}
