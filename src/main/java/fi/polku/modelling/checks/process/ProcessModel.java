package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A BPMN file as the rules read it.
 *
 * @param key file name without its ending; the id that the process must have
 */
public record ProcessModel(String key, XmlNode root) {

  private static final Set<String> OTHER_NODES = Set.of("subProcess", "scriptTask");

  Stream<XmlNode> processes() {
    return root.children("process");
  }

  /** All elements of the modelling language with that name, wherever they are. */
  Stream<XmlNode> all(String name) {
    return root.tree().filter(node -> node.namespace().equals(Bpmn.MODEL) && node.is(name));
  }

  /** Tasks, events, gateways and subprocesses. */
  Stream<XmlNode> flowNodes() {
    return root.tree().filter(ProcessModel::isFlowNode);
  }

  static boolean isFlowNode(XmlNode node) {
    String name = node.name();
    return node.namespace().equals(Bpmn.MODEL)
        && (Bpmn.TASKS.contains(name)
            || Bpmn.EVENTS.contains(name)
            || Bpmn.GATEWAYS.contains(name)
            || OTHER_NODES.contains(name));
  }

  /** Sequence flows that leave the node. */
  List<XmlNode> outgoing(XmlNode node) {
    String id = node.id().orElse("");
    return node.parent().stream()
        .flatMap(scope -> scope.children("sequenceFlow"))
        .filter(flow -> flow.attribute("sourceRef").filter(id::equals).isPresent())
        .toList();
  }

  /** Boundary events that sit on the activity. */
  Stream<XmlNode> boundaryEvents(XmlNode activity) {
    String id = activity.id().orElse("");
    return activity.parent().stream()
        .flatMap(scope -> scope.children("boundaryEvent"))
        .filter(event -> event.attribute("attachedToRef").filter(id::equals).isPresent());
  }

  Optional<XmlNode> byId(String id) {
    return root.tree().filter(node -> node.id().filter(id::equals).isPresent()).findFirst();
  }

  static Optional<String> camunda(XmlNode node, String attribute) {
    return node.attribute(Bpmn.CAMUNDA, attribute);
  }

  /** Extension elements of that name directly on the node. */
  static Stream<XmlNode> extensions(XmlNode node, String name) {
    return node.children("extensionElements").flatMap(elements -> elements.children(name));
  }

  /** Extension properties of the node; the first of a name counts. */
  static Map<String, String> properties(XmlNode node) {
    return extensions(node, "properties")
        .flatMap(properties -> properties.children("property"))
        .filter(property -> property.attribute("name").isPresent())
        .collect(
            toUnmodifiableMap(
                property -> property.attribute("name").orElseThrow(),
                property -> property.attribute("value").orElse(""),
                (first, second) -> first));
  }
}
