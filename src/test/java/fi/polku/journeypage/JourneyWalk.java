package fi.polku.journeypage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A journey told step by step, in the order in which it is walked. */
final class JourneyWalk {

  private final Map<FlowNode, Integer> numbers = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private JourneyWalk() {}

  /** Lines of Markdown. */
  static List<String> of(Journey journey) {
    var walk = new JourneyWalk();
    Collection<FlowElement> elements = journey.process().getFlowElements();
    walk.number(elements);
    walk.tell(elements, "");
    return walk.lines;
  }

  private void number(Collection<FlowElement> elements) {
    starts(elements).forEach(this::number);
    boundaries(elements).forEach(this::number);
    anyTime(elements).forEach(sub -> number(sub.getFlowElements()));
  }

  private void number(FlowNode node) {
    if (numbers.containsKey(node)) {
      return;
    }
    if (isTold(node)) {
      numbers.put(node, numbers.size() + 1);
    }
    if (node instanceof SubProcess phase) {
      number(phase.getFlowElements());
    }
    node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(this::number);
  }

  private void tell(Collection<FlowElement> elements, String indent) {
    numbers.keySet().stream().filter(elements::contains).forEach(node -> tell(node, indent));
    anyTime(elements)
        .forEach(
            sub -> {
              lines.add(indent + "- *At any time* – " + Journey.english(sub) + ":");
              tell(sub.getFlowElements(), indent + "  ");
            });
  }

  private void tell(FlowNode node, String indent) {
    lines.add("%s- **%d** %s%s".formatted(indent, numbers.get(node), Step.told(node), on(node)));
    if (node instanceof SubProcess phase) {
      tell(phase.getFlowElements(), indent + "  ");
    }
  }

  /** Where the way goes from a node. */
  private String on(FlowNode node) {
    List<SequenceFlow> ways = List.copyOf(node.getOutgoing());
    if (ways.isEmpty()) {
      return "";
    }
    if (ways.size() == 1) {
      int next = next(ways.get(0).getTarget());
      return next == numbers.get(node) + 1 ? "" : " → " + next;
    }
    return ways.stream()
        .map(way -> " · %s → %d".formatted(answer(way), next(way.getTarget())))
        .reduce("", String::concat);
  }

  private static String answer(SequenceFlow way) {
    String name = Journey.english(way);
    return name.isBlank() ? "then" : "*" + name + "*";
  }

  /** Number of the first told step from a node on. */
  private int next(FlowNode node) {
    return isTold(node)
        ? numbers.getOrDefault(node, 0)
        : next(node.getOutgoing().iterator().next().getTarget());
  }

  /** Joins of paths are passed over. */
  private static boolean isTold(FlowNode node) {
    return !(node instanceof Gateway) || node.getOutgoing().size() > 1;
  }

  private static Stream<FlowNode> starts(Collection<FlowElement> elements) {
    return elements.stream().filter(StartEvent.class::isInstance).map(FlowNode.class::cast);
  }

  private static Stream<FlowNode> boundaries(Collection<FlowElement> elements) {
    return elements.stream().filter(BoundaryEvent.class::isInstance).map(FlowNode.class::cast);
  }

  private static Stream<SubProcess> anyTime(Collection<FlowElement> elements) {
    return elements.stream()
        .filter(SubProcess.class::isInstance)
        .map(SubProcess.class::cast)
        .filter(SubProcess::triggeredByEvent);
  }
}
