package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every expression, wherever it stands, keeps to the small grammar that models may use. */
@Component
class SafeExpressions implements ModelRule<ProcessModel> {

  /** Elements whose text the engine never evaluates. */
  private static final Set<String> PROSE = Set.of("documentation", "text");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.root().tree().flatMap(SafeExpressions::check);
  }

  private static Stream<Problem> check(XmlNode node) {
    if (node.namespace().equals(Bpmn.MODEL) && PROSE.contains(node.name())) {
      return Stream.empty();
    }
    Stream<String> attributes =
        node.attributes().entrySet().stream()
            .filter(attribute -> !attribute.getKey().getLocalPart().equals("delegateExpression"))
            .map(Map.Entry::getValue);
    return Stream.concat(attributes, Stream.of(node.text()))
        .flatMap(SafeExpressions::refusals)
        .map(
            refused ->
                Problem.error("process-expression", node, node.nearestId().orElse(""), refused));
  }

  private static Stream<String> refusals(String text) {
    if (Expressions.hasLooseEnds(text)) {
      return Stream.of(text.strip());
    }
    return Expressions.in(text).stream()
        .filter(expression -> ExpressionGrammar.refusal(expression).isPresent());
  }
}
