package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.SourceNamed;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A decision says what it decides and which source it follows. */
@Component
class DecisionDocumented implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model
        .decisions()
        .filter(
            decision ->
                decision.child("description").map(XmlNode::text).filter(SourceNamed::in).isEmpty())
        .map(decision -> Problem.error("decision-documentation", decision));
  }
}
