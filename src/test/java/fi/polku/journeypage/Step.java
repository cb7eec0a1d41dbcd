package fi.polku.journeypage;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** One step in a sentence. */
final class Step {

  private static final String NONE = "ei-lakisaateista";

  private Step() {}

  static String told(FlowNode node) {
    String name = Journey.english(node);
    if (node instanceof BoundaryEvent event) {
      return "While in “%s”: %s%s"
          .formatted(Journey.english(event.getAttachedTo()), name, waitsFor(event));
    }
    if (node instanceof Gateway) {
      return (name.isBlank() ? "Side by side" : name)
          + (node instanceof EventBasedGateway ? " (whichever comes first)" : "");
    }
    return facts(node)
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining("; ", name + " (", ")"))
        .replace(" ()", "");
  }

  private static Stream<String> facts(FlowNode node) {
    return Stream.of(kind(node), deadline(node), end(node));
  }

  private static String kind(FlowNode node) {
    if (node instanceof UserTask task) {
      String form = task.getCamundaFormRef();
      return Role.of(task.getCamundaCandidateGroups())
          + (form == null ? "" : ", form `" + form + "`");
    }
    if (node instanceof BusinessRuleTask task) {
      return "table `" + task.getCamundaDecisionRef() + "`";
    }
    if (node instanceof CallActivity call) {
      return "journey [`%1$s`](#%1$s)".formatted(call.getCalledElement());
    }
    if (node instanceof SubProcess) {
      return "phase";
    }
    return node instanceof CatchEvent event && !(node instanceof StartEvent)
        ? waitsFor(event).strip()
        : "";
  }

  private static String waitsFor(CatchEvent event) {
    return event.getEventDefinitions().stream()
        .map(
            definition -> {
              if (definition instanceof TimerEventDefinition) {
                return " timer";
              }
              return definition instanceof MessageEventDefinition ? " message" : "";
            })
        .collect(Collectors.joining());
  }

  private static String deadline(FlowNode node) {
    return Journey.property(node, "maaraaika")
        .filter(kind -> !kind.equals(NONE))
        .map(kind -> "statutory deadline `" + kind + "`")
        .orElse("");
  }

  private static String end(FlowNode node) {
    return node instanceof EndEvent ? "end" : "";
  }
}
