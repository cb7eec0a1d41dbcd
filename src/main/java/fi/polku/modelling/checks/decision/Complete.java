package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A table always answers, and every rule can: with FIRST the last rule and no other accepts
 * anything; with UNIQUE a rule that does must be alone.
 */
@Component
class Complete implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model.tables().flatMap(Complete::check);
  }

  private static Stream<Problem> check(XmlNode table) {
    List<XmlNode> rules = table.children("rule").toList();
    if (rules.isEmpty()) {
      return Stream.of(Problem.error("decision-empty", table));
    }
    int last = rules.size() - 1;
    return switch (DecisionModel.hitPolicy(table)) {
      case "FIRST" -> Stream.concat(noFallback(rules.get(last)), hidden(rules, last));
      case "UNIQUE" -> rules.size() > 1 ? overlapping(rules) : Stream.empty();
      default -> Stream.empty();
    };
  }

  private static Stream<Problem> noFallback(XmlNode last) {
    return DecisionModel.acceptsAll(last)
        ? Stream.empty()
        : Stream.of(Problem.error("decision-fallback", last));
  }

  private static Stream<Problem> hidden(List<XmlNode> rules, int last) {
    return IntStream.range(0, last)
        .mapToObj(rules::get)
        .filter(DecisionModel::acceptsAll)
        .map(rule -> Problem.error("decision-hides", rule, DecisionModel.number(rule)));
  }

  private static Stream<Problem> overlapping(List<XmlNode> rules) {
    return rules.stream()
        .filter(DecisionModel::acceptsAll)
        .map(rule -> Problem.error("decision-overlap", rule, DecisionModel.number(rule)));
  }
}
