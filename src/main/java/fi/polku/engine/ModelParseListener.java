package fi.polku.engine;

import fi.polku.shared.LocalizedText;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/** Reads Polku's extension properties from models and attaches the listeners they call for. */
class ModelParseListener extends AbstractBpmnParseListener {

  private final TaskListener tasks;
  private final ExecutionListener steps;

  ModelParseListener(ApplicationEventPublisher events) {
    this.tasks = new TaskEvents(events);
    this.steps = new StepEvents(events);
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    LocalizedText name = ExtensionProperties.name(element);
    activity.setProperty(StepProperties.NAME, name);
    for (String event : TaskEvents.KINDS) {
      task.addBuiltInTaskListener(event, tasks);
    }
    step(element, activity);
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    activity.setProperty(StepProperties.NAME, ExtensionProperties.name(element));
  }

  @Override
  public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
    step(element, activity);
  }

  @Override
  public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
    step(element, activity);
  }

  private void step(Element element, ActivityImpl activity) {
    String kind = ExtensionProperties.of(element).get(StepProperties.DEADLINE);
    if (kind != null && !kind.equals(StepProperties.NO_STATUTORY_DEADLINE)) {
      activity.setProperty(StepProperties.DEADLINE, kind);
      activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, steps);
      activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, steps);
    }
  }
}
