package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One file, one decision, one table, and the file bears its name. */
@Component
class DecisionIdentity implements ModelRule<DecisionModel> {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    List<XmlNode> decisions = model.decisions().toList();
    if (decisions.size() != 1) {
      return Stream.of(Problem.error("decision-one", String.valueOf(decisions.size())));
    }
    XmlNode decision = decisions.get(0);
    String id = decision.id().orElse("");
    return Stream.of(
            problem(!id.equals(model.key()), "decision-id", decision, id, model.key()),
            problem(!KEBAB_CASE.matcher(id).matches(), "decision-id-form", decision, id),
            problem(decision.attribute("name").isEmpty(), "decision-name", decision, id),
            problem(decision.child("decisionTable").isEmpty(), "decision-table", decision, id))
        .flatMap(found -> found);
  }

  private static Stream<Problem> problem(
      boolean broken, String rule, XmlNode decision, String... arguments) {
    return broken ? Stream.of(Problem.error(rule, decision, arguments)) : Stream.empty();
  }
}
