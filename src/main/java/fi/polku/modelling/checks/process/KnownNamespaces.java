package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.springframework.stereotype.Component;

/**
 * Only the vocabularies that the other rules read. The engine still understands an older name of
 * its own vocabulary, which would pass all of them unseen.
 */
@Component
class KnownNamespaces implements ModelRule<ProcessModel> {

  private static final Set<String> KNOWN =
      Set.of(
          "",
          Bpmn.MODEL,
          Bpmn.CAMUNDA,
          "http://www.omg.org/spec/BPMN/20100524/DI",
          "http://www.omg.org/spec/DD/20100524/DC",
          "http://www.omg.org/spec/DD/20100524/DI",
          "http://www.w3.org/2001/XMLSchema-instance",
          "http://camunda.org/schema/modeler/1.0",
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.root().tree().flatMap(KnownNamespaces::check);
  }

  private static Stream<Problem> check(XmlNode node) {
    return Stream.concat(
            Stream.of(node.namespace()),
            node.attributes().keySet().stream().map(QName::getNamespaceURI))
        .filter(namespace -> !KNOWN.contains(namespace))
        .distinct()
        .map(namespace -> Problem.error("process-namespace", node, namespace));
  }
}
