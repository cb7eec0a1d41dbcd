package fi.polku.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that this version of Polku changes; the others stay as they are, with what
 * process owners have released of them.
 */
@Component
class BundledModels implements SmartInitializingSingleton {

  private static final String NAME = "polku";

  private final RepositoryService repository;
  private final Models models;
  private final ApplicationEventPublisher events;

  BundledModels(RepositoryService repository, Models models, ApplicationEventPublisher events) {
    this.repository = repository;
    this.models = models;
    this.events = events;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<ModelFile> bundled = BundledFiles.read();
    BundleManifest manifest = BundleManifest.of(bundled);
    Set<String> changed = manifest.changedSince(before());
    if (!changed.isEmpty()) {
      deploy(new BundleSelection(bundled, changed, models).files(), manifest);
    }
  }

  private BundleManifest before() {
    return repository
        .createDeploymentQuery()
        .deploymentName(NAME)
        .orderByDeploymentTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .filter(this::hasManifest)
        .findFirst()
        .map(this::manifest)
        .orElse(BundleManifest.NONE);
  }

  private boolean hasManifest(Deployment deployment) {
    return repository.getDeploymentResourceNames(deployment.getId()).contains(BundleManifest.FILE);
  }

  private BundleManifest manifest(Deployment deployment) {
    try (InputStream text =
        repository.getResourceAsStream(deployment.getId(), BundleManifest.FILE)) {
      return BundleManifest.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deploy(List<ModelFile> files, BundleManifest manifest) {
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .name(NAME)
            .source(NAME)
            .enableDuplicateFiltering(false)
            .addString(BundleManifest.FILE, manifest.text());
    files.forEach(file -> deployment.addString(file.fileName(), file.content()));
    List<DecisionDefinition> tables =
        deployment.deployWithResult().getDeployedDecisionDefinitions();
    if (tables != null) {
      tables.forEach(
          table ->
              events.publishEvent(new DecisionTableBundled(table.getKey(), table.getVersion())));
    }
  }
}
