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
 * Of the engine's extensions only those listed: what is not known to be harmless is refused, also
 * what a later engine may add.
 */
@Component
class KnownExtensions implements ModelRule<ProcessModel> {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "asyncBefore",
          "asyncAfter",
          "exclusive",
          "jobPriority",
          "candidateGroups",
          "priority",
          "formRef",
          "formRefBinding",
          "delegateExpression",
          "decisionRef",
          "decisionRefBinding",
          "decisionRefVersion",
          "mapDecisionResult",
          "resultVariable",
          "calledElementBinding",
          "historyTimeToLive",
          "isStartableInTasklist",
          "versionTag",
          "collection",
          "elementVariable",
          "errorCodeVariable",
          "errorMessageVariable",
          "errorMessage",
          "escalationCodeVariable",
          "modelerTemplate",
          "modelerTemplateVersion",
          "modelerTemplateIcon");
  private static final Set<String> ELEMENTS =
      Set.of(
          "properties",
          "property",
          "inputOutput",
          "inputParameter",
          "outputParameter",
          "map",
          "entry",
          "list",
          "value",
          "in",
          "out",
          "failedJobRetryTimeCycle");

  /** Reported by a rule of their own that says more. */
  private static final Set<String> OTHERS =
      Set.of(
          "class",
          "expression",
          "resource",
          "type",
          "topic",
          "script",
          "connector",
          "connectorId",
          "executionListener",
          "taskListener",
          "variableMappingClass",
          "taskClass",
          "variableMappingDelegateExpression");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.root().tree().flatMap(KnownExtensions::check);
  }

  private static Stream<Problem> check(XmlNode node) {
    Stream<String> attributes =
        node.attributes().keySet().stream()
            .filter(name -> name.getNamespaceURI().equals(Bpmn.CAMUNDA))
            .map(QName::getLocalPart)
            .filter(name -> !ATTRIBUTES.contains(name));
    Stream<String> elements =
        node.namespace().equals(Bpmn.CAMUNDA) && !ELEMENTS.contains(node.name())
            ? Stream.of(node.name())
            : Stream.empty();
    return Stream.concat(attributes, elements)
        .filter(name -> !OTHERS.contains(name))
        .map(name -> Problem.error("process-extension", node, node.nearestId().orElse(""), name));
  }
}
