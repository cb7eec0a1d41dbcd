package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ways between the steps of one scope: a process or a subprocess. */
final class Paths {

  private final ProcessModel model;
  private final XmlNode scope;

  Paths(ProcessModel model, XmlNode scope) {
    this.model = model;
    this.scope = scope;
  }

  /**
   * Steps of this scope itself; an event subprocess stands beside the flow and is not among them.
   */
  List<XmlNode> nodes() {
    return scope.children().stream()
        .filter(ProcessModel::isFlowNode)
        .filter(node -> node.attribute("triggeredByEvent").filter("true"::equals).isEmpty())
        .toList();
  }

  Set<XmlNode> fromStart() {
    return reach(nodes().stream().filter(node -> node.is("startEvent")), this::next);
  }

  /** Steps from which some way leads to an end event. */
  Set<XmlNode> toEnd() {
    List<XmlNode> all = nodes();
    return reach(
        all.stream().filter(node -> node.is("endEvent")),
        node -> all.stream().filter(before -> next(before).anyMatch(node::equals)));
  }

  private Stream<XmlNode> next(XmlNode node) {
    Stream<XmlNode> flows = model.outgoing(node).stream().flatMap(flow -> target(flow).stream());
    return Stream.of(flows, model.boundaryEvents(node), linked(node)).flatMap(found -> found);
  }

  private Optional<XmlNode> target(XmlNode flow) {
    String target = flow.attribute("targetRef").orElse("");
    return nodes().stream()
        .filter(node -> node.id().filter(target::equals).isPresent())
        .findFirst();
  }

  private Stream<XmlNode> linked(XmlNode thrown) {
    if (!thrown.is("intermediateThrowEvent")) {
      return Stream.empty();
    }
    Optional<String> name = link(thrown);
    return nodes().stream()
        .filter(node -> node.is("intermediateCatchEvent"))
        .filter(node -> name.isPresent() && link(node).equals(name));
  }

  private static Optional<String> link(XmlNode event) {
    return event.child("linkEventDefinition").flatMap(link -> link.attribute("name"));
  }

  private static Set<XmlNode> reach(Stream<XmlNode> from, Function<XmlNode, Stream<XmlNode>> step) {
    Set<XmlNode> reached = new LinkedHashSet<>();
    Deque<XmlNode> open = new ArrayDeque<>(from.toList());
    while (!open.isEmpty()) {
      XmlNode node = open.poll();
      if (reached.add(node)) {
        step.apply(node).forEach(open::add);
      }
    }
    return reached;
  }
}
