package fi.polku.modelling.checks.decision;

import fi.polku.engine.ModelParser;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every cell is FEEL that can be read, so that none fails in the middle of somebody's case. */
@Component
class FeelParses implements ModelRule<DecisionModel> {

  private final ModelParser engine;

  FeelParses(ModelParser engine) {
    this.engine = engine;
  }

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model
        .tables()
        .flatMap(XmlNode::tree)
        .flatMap(node -> reason(node).map(reason -> problem(node, reason)).stream());
  }

  private Optional<String> reason(XmlNode node) {
    String text = DecisionModel.text(node);
    return switch (node.name()) {
      case "inputExpression" -> text.isEmpty() ? Optional.of("") : engine.expressionProblem(text);
      case "inputEntry" -> text.isEmpty() ? Optional.empty() : engine.unaryTestProblem(text);
      case "outputEntry" -> text.isEmpty() ? Optional.empty() : engine.expressionProblem(text);
      default -> Optional.empty();
    };
  }

  private static Problem problem(XmlNode node, String reason) {
    return Problem.error("decision-feel", node, DecisionModel.text(node), reason);
  }
}
