package fi.polku.modelling;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.engine.ModelKind;
import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.Optional;
import java.util.Set;

/** Which other models a process names. */
final class ModelReferences {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private ModelReferences() {}

  /** Keys of the named models of a kind; none when the process cannot be read. */
  static Set<String> of(String process, ModelKind kind) {
    try {
      return new XmlReader()
          .read(process)
          .tree()
          .flatMap((XmlNode node) -> reference(node, kind).stream())
          .collect(toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }

  private static Optional<String> reference(XmlNode node, ModelKind kind) {
    return switch (kind) {
      case FORM -> node.attribute(CAMUNDA, "formRef");
      case DECISION -> node.attribute(CAMUNDA, "decisionRef");
      case PROCESS -> node.attribute("calledElement");
    };
  }
}
