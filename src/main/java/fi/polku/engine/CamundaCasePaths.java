package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

@Component
class CamundaCasePaths implements CasePaths {

  private final HistoryService history;
  private final RepositoryService repository;
  private final RuntimeService runtime;

  CamundaCasePaths(HistoryService history, RepositoryService repository, RuntimeService runtime) {
    this.history = history;
    this.repository = repository;
    this.runtime = runtime;
  }

  @Override
  public List<ProcessPath> of(CaseId caseId) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .map(this::path)
        .toList();
  }

  @Override
  public String diagram(CaseId caseId, String processInstanceId, Language language) {
    HistoricProcessInstance instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(processInstanceId)
            .processInstanceBusinessKey(caseId.toString())
            .singleResult();
    if (instance == null) {
      throw new NotFoundException("process");
    }
    try (InputStream model = repository.getProcessModel(instance.getProcessDefinitionId())) {
      return ModelNames.in(language, Bpmn.readModelFromStream(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessPath path(HistoricProcessInstance instance) {
    PathReader reader =
        new PathReader(repository.getBpmnModelInstance(instance.getProcessDefinitionId()));
    List<HistoricActivityInstance> visits =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    ActivityInstance now =
        instance.getEndTime() == null ? runtime.getActivityInstance(instance.getId()) : null;
    return reader.path(instance, visits, now);
  }
}
