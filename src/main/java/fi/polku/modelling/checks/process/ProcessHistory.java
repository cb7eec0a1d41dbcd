package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.HistoryTime;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A process says how long its history is kept, so that none is kept for ever by accident. */
@Component
class ProcessHistory implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .processes()
        .filter(
            process ->
                ProcessModel.camunda(process, "historyTimeToLive")
                    .filter(HistoryTime::isGiven)
                    .isEmpty())
        .map(process -> Problem.error("process-history", process));
  }
}
