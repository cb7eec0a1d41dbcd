package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.springframework.stereotype.Component;

/** A model names no Java class and runs no expression as a task; it names known delegates only. */
@Component
class NoClasses implements ModelRule<ProcessModel> {

  private static final Set<String> CODE =
      Set.of(
          "class",
          "expression",
          "variableMappingClass",
          "variableMappingDelegateExpression",
          "taskClass");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .flatMap(
            node ->
                code(node)
                    .map(
                        name ->
                            Problem.error(
                                "process-class", node, node.nearestId().orElse(""), name)));
  }

  private static Stream<String> code(XmlNode node) {
    boolean ofEngine = node.namespace().equals(Bpmn.CAMUNDA);
    return node.attributes().keySet().stream()
        .filter(name -> ofEngine || !name.getNamespaceURI().isEmpty())
        .map(QName::getLocalPart)
        .filter(CODE::contains);
  }
}
