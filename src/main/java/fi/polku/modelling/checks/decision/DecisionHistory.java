package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.HistoryTime;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A decision says how long the history of its use is kept. */
@Component
class DecisionHistory implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model
        .decisions()
        .filter(
            decision ->
                DecisionModel.camunda(decision, "historyTimeToLive")
                    .filter(HistoryTime::isGiven)
                    .isEmpty())
        .map(decision -> Problem.error("decision-history", decision));
  }
}
