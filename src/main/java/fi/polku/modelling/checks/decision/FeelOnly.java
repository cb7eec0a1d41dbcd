package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tables are written in FEEL; other languages can run code. */
@Component
class FeelOnly implements ModelRule<DecisionModel> {

  private static final Set<String> LANGUAGES =
      Set.of(
          "feel",
          "http://www.omg.org/spec/feel/20140401",
          "https://www.omg.org/spec/dmn/20191111/feel/",
          "http://www.omg.org/spec/dmn/20180521/feel/",
          "https://www.omg.org/spec/dmn/20230324/feel/");
  private static final Set<String> CODE =
      Set.of("invocation", "functionDefinition", "businessKnowledgeModel", "import", "script");

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model.root().tree().flatMap(FeelOnly::check);
  }

  private static Stream<Problem> check(XmlNode node) {
    String element = node.nearestId().orElse("");
    if (CODE.contains(node.name())) {
      return Stream.of(Problem.error("decision-code", node, element, node.name()));
    }
    return node
        .attribute("expressionLanguage")
        .filter(language -> !LANGUAGES.contains(language.toLowerCase(Locale.ROOT)))
        .map(language -> Problem.error("decision-language", node, element, language))
        .stream();
  }
}
