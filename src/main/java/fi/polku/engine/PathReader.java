package fi.polku.engine;

import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.engine.CasePaths.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Tells the way of one process by its model. */
class PathReader {

  private final BpmnModelInstance model;

  PathReader(BpmnModelInstance model) {
    this.model = model;
  }

  /**
   * @param visits in the order they happened
   * @param now where the process is, null when it has ended
   */
  ProcessPath path(
      HistoricProcessInstance instance,
      List<HistoricActivityInstance> visits,
      @Nullable ActivityInstance now) {
    List<String> queued = now == null ? List.of() : queued(now).distinct().toList();
    List<Step> steps = new ArrayList<>(visits.stream().map(this::step).toList());
    queued.forEach(id -> steps.add(new Step(id, ModelNames.find(model, id), type(id), null, null)));
    List<String> order = steps.stream().map(Step::activityId).toList();
    Set<String> current = new LinkedHashSet<>(queued);
    visits.stream()
        .filter(visit -> now != null && visit.getEndTime() == null)
        .forEach(visit -> current.add(visit.getActivityId()));
    return new ProcessPath(
        instance.getId(),
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionVersion(),
        ModelNames.of(model, instance.getProcessDefinitionKey()),
        order.stream().collect(Collectors.toCollection(LinkedHashSet::new)),
        current,
        TakenFlows.of(model, order),
        steps);
  }

  private Step step(HistoricActivityInstance visit) {
    return new Step(
        visit.getActivityId(),
        ModelNames.find(model, visit.getActivityId()),
        visit.getActivityType(),
        visit.getStartTime().toInstant(),
        visit.getEndTime() == null ? null : ((Date) visit.getEndTime()).toInstant());
  }

  private String type(String id) {
    ModelElementInstance element = model.getModelElementById(id);
    return element == null ? "" : element.getElementType().getTypeName();
  }

  /** Steps whose start waits in the job queue: history does not know them yet. */
  private static Stream<String> queued(ActivityInstance at) {
    return Stream.concat(
        Arrays.stream(at.getChildTransitionInstances()).map(TransitionInstance::getActivityId),
        Arrays.stream(at.getChildActivityInstances()).flatMap(PathReader::queued));
  }
}
