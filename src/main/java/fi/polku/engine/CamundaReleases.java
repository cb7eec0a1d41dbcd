package fi.polku.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

@Component
class CamundaReleases implements Releases {

  private final RepositoryService repository;
  private final Models models;

  CamundaReleases(RepositoryService repository, Models models) {
    this.repository = repository;
    this.models = models;
  }

  @Override
  public List<ModelVersion> release(String name, String source, List<ModelFile> files) {
    DeploymentBuilder deployment = repository.createDeployment().name(name).source(source);
    files.forEach(file -> deployment.addString(file.fileName(), file.content()));
    try {
      return models.releasedWith(deployment.deploy().getId());
    } catch (ProcessEngineException refused) {
      throw new ReleaseRefusedException(refused);
    }
  }
}
