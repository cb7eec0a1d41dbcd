package fi.polku.modelling.checks.decision;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Inputs have labels that people read, outputs names that processes read, each its own. */
@Component
class ColumnsNamed implements ModelRule<DecisionModel> {

  @Override
  public Stream<Problem> check(DecisionModel model, Surroundings around) {
    return model.tables().flatMap(ColumnsNamed::check);
  }

  private static Stream<Problem> check(XmlNode table) {
    Stream<Problem> inputs =
        table
            .children("input")
            .filter(input -> input.attribute("label").isEmpty())
            .map(input -> Problem.error("decision-input-label", input));
    List<XmlNode> outputs = table.children("output").toList();
    Stream<Problem> unnamed =
        outputs.stream()
            .filter(output -> !output.attribute("name").orElse("").matches("[a-z]\\w*"))
            .map(output -> Problem.error("decision-output-name", output));
    List<String> names = outputs.stream().flatMap(o -> o.attribute("name").stream()).toList();
    Stream<Problem> doubled =
        outputs.stream()
            .filter(o -> o.attribute("name").filter(name -> count(names, name) > 1).isPresent())
            .map(o -> Problem.error("decision-output-twice", o, o.attribute("name").orElse("")));
    return Stream.of(inputs, unnamed, doubled).flatMap(found -> found);
  }

  private static long count(List<String> names, String name) {
    return names.stream().filter(name::equals).count();
  }
}
