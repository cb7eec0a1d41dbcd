package fi.polku.modelling.checks.decision;

import static java.util.stream.Collectors.joining;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.costs.agreement.AgreementTable;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An agreement is of an area that there is; another one is read by nobody. */
@Component
class AgreementOfArea implements ModelRule<DecisionModel> {

  private final Areas areas;

  AgreementOfArea(Areas areas) {
    this.areas = areas;
  }

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    boolean isKnown =
        !AgreementTable.is(model.key())
            || areas.all().stream()
                .map(Area::id)
                .map(AgreementTable::of)
                .anyMatch(model.key()::equals);
    return isKnown
        ? Stream.empty()
        : model
            .tables()
            .map(
                table ->
                    Problem.warning(
                        "decision-agreement-area",
                        table,
                        AgreementTable.areaOf(model.key()),
                        areas.all().stream().map(Area::id).collect(joining(", "))));
  }
}
