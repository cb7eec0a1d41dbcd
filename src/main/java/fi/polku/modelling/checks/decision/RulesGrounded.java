package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every rule names its ground, which is shown to whoever asks why it was decided so. */
@Component
class RulesGrounded implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model
        .rules()
        .filter(rule -> rule.child("description").map(XmlNode::text).orElse("").isBlank())
        .map(rule -> Problem.error("decision-ground", rule, DecisionModel.number(rule)));
  }
}
