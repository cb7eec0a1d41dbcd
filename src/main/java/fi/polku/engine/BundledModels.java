package fi.polku.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models that came with this version of Polku; unchanged ones stay as they are. */
@Component
class BundledModels implements SmartInitializingSingleton {

  private static final List<String> FOLDERS =
      List.of(
          "classpath*:models/processes/*.bpmn",
          "classpath*:models/decisions/*.dmn",
          "classpath*:models/forms/*.form");

  private final RepositoryService repository;
  private final ApplicationEventPublisher events;

  BundledModels(RepositoryService repository, ApplicationEventPublisher events) {
    this.repository = repository;
    this.events = events;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment =
        repository.createDeployment().name("polku").source("polku").enableDuplicateFiltering(false);
    try {
      for (String folder : FOLDERS) {
        add(folder, deployment);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DeploymentWithDefinitions deployed = deployment.deployWithResult();
    List<DecisionDefinition> tables = deployed.getDeployedDecisionDefinitions();
    if (tables != null) {
      tables.forEach(
          table ->
              events.publishEvent(new DecisionTableBundled(table.getKey(), table.getVersion())));
    }
  }

  private static void add(String folder, DeploymentBuilder deployment) throws IOException {
    for (Resource model : new PathMatchingResourcePatternResolver().getResources(folder)) {
      try (InputStream content = model.getInputStream()) {
        deployment.addInputStream(model.getFilename(), content);
      }
    }
  }
}
