package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.SourceNamed;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A process says what it is for and which source it follows. */
@Component
class ProcessDocumented implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .processes()
        .filter(
            process ->
                process.child("documentation").map(XmlNode::text).filter(SourceNamed::in).isEmpty())
        .map(process -> Problem.error("process-documentation", process));
  }
}
