package fi.polku.modelling.checks.decision;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A table gives one answer: the first rule that matches, or the only one. */
@Component
class HitPolicy implements ModelRule<DecisionModel> {

  private static final Set<String> SINGLE = Set.of("FIRST", "UNIQUE", "ANY");

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    if (AgreementTable.is(model.key())) {
      return Stream.empty(); // every ground of an agreement is an answer
    }
    return model
        .tables()
        .filter(table -> !SINGLE.contains(DecisionModel.hitPolicy(table)))
        .map(table -> Problem.error("decision-hit-policy", table, DecisionModel.hitPolicy(table)));
  }
}
