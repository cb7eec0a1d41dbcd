package fi.polku.modelling;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.Set;

/** Which forms a process names. */
final class FormReferences {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private FormReferences() {}

  /** Keys of the forms; none when the process cannot be read. */
  static Set<String> of(String process) {
    try {
      return new XmlReader()
          .read(process)
          .tree()
          .filter(node -> node.is("userTask"))
          .flatMap((XmlNode task) -> task.attribute(CAMUNDA, "formRef").stream())
          .collect(toUnmodifiableSet());
    } catch (XmlProblem unreadable) {
      return Set.of();
    }
  }
}
