package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaCasePaths implements CasePaths {

  private final HistoryService history;
  private final RepositoryService repository;

  CamundaCasePaths(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
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
  public String diagram(CaseId caseId, String processInstanceId) {
    HistoricProcessInstance instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(processInstanceId)
            .processInstanceBusinessKey(caseId.toString())
            .singleResult();
    if (instance == null) {
      throw new IllegalArgumentException("The case has no such process");
    }
    try (InputStream model = repository.getProcessModel(instance.getProcessDefinitionId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessPath path(HistoricProcessInstance instance) {
    BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
    List<HistoricActivityInstance> visits =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    return new ProcessPath(
        instance.getId(),
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionVersion(),
        ModelNames.of(model, instance.getProcessDefinitionKey()),
        visits.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet()),
        visits.stream()
            .filter(visit -> visit.getEndTime() == null)
            .map(HistoricActivityInstance::getActivityId)
            .collect(Collectors.toSet()),
        visits.stream().map(visit -> step(visit, model)).toList());
  }

  private static Step step(HistoricActivityInstance visit, BpmnModelInstance model) {
    LocalizedText name = ModelNames.of(model, visit.getActivityId());
    return new Step(
        visit.getActivityId(),
        name,
        visit.getActivityType(),
        visit.getStartTime().toInstant(),
        instant(visit.getEndTime()));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
