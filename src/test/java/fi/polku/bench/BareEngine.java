package fi.polku.bench;

import fi.polku.testing.SharedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stock engine with its default settings and the same models, and nothing of ours. */
final class BareEngine implements AutoCloseable {

  private final ProcessEngine engine;

  BareEngine() throws IOException {
    var settings = new StandaloneProcessEngineConfiguration();
    settings.setProcessEngineName("bare");
    settings.setJdbcUrl(SharedPostgres.newDatabase());
    settings.setJdbcDriver("org.postgresql.Driver");
    settings.setJdbcUsername("postgres");
    settings.setJdbcPassword("");
    settings.setJdbcMaxActiveConnections(20);
    settings.setJdbcMaxIdleConnections(20);
    settings.setDatabaseSchemaUpdate("true");
    settings.setJobExecutorActivate(true);
    settings.setBeans(
        new HashMap<>(
            Map.of(
                "paatostaulut", new Newest(),
                "maaraaika", new InTwoWeeks())));
    engine = settings.buildProcessEngine();
    deploy();
  }

  private void deploy() throws IOException {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    var resources = new PathMatchingResourcePatternResolver();
    for (String kind : List.of("bpmn", "dmn", "form")) {
      for (Resource model : resources.getResources("classpath*:models/*/*." + kind)) {
        try (InputStream content = model.getInputStream()) {
          deployment.addInputStream(model.getFilename(), content);
        }
      }
    }
    deployment.deploy();
  }

  /** Starts the journey as {@code runtimeService} alone does. */
  void start() {
    String caseId = UUID.randomUUID().toString();
    Map<String, Object> variables = new HashMap<>();
    variables.put("tapausId", caseId);
    variables.put("kunta", "638");
    variables.put("alue", "porvoo");
    variables.put("asiointikieli", "fi");
    variables.put("kanava", "VERKKO");
    variables.put("tyonhakuAlkoi", "2026-01-02");
    variables.put("palvelutarveAlkoi", "2026-01-02");
    variables.put("maahanmuuttaja", false);
    for (String absent :
        new String[] {
          "muutoksenLaji", "muutosAlkaa", "ensimmainenLupaAlkaen", "lupatyyppi", "tulkkauskieli"
        }) {
      variables.put(absent, null);
    }
    engine
        .getRuntimeService()
        .startProcessInstanceByKey("tyonhakijan-asiakkuus", caseId, variables);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** {@code paatostaulut}: the only version. */
  public static final class Newest {
    public int versio(String decision, DelegateExecution execution) {
      return 1;
    }
  }

  /** {@code maaraaika}: two weeks from now. */
  public static final class InTwoWeeks {
    public Date varoitus(DelegateExecution execution) {
      return Date.from(Instant.now().plus(Duration.ofDays(10)));
    }

    public Date erapaiva(DelegateExecution execution) {
      return Date.from(Instant.now().plus(Duration.ofDays(14)));
    }
  }
}
