package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names that people read exist in Swedish and English; a task without them is not released. */
@Component
class NamesTranslated implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Stream<XmlNode> named =
        Stream.concat(model.processes(), model.flowNodes())
            .filter(node -> node.attribute("name").isPresent());
    Stream<Problem> unnamed =
        model
            .all("userTask")
            .filter(task -> task.attribute("name").isEmpty())
            .map(task -> Problem.error("process-unnamed", task, task.nearestId().orElse("")));
    return Stream.concat(unnamed, named.flatMap(NamesTranslated::missing));
  }

  private static Stream<Problem> missing(XmlNode node) {
    Map<String, String> properties = ProcessModel.properties(node);
    return Stream.of("nimi.sv", "nimi.en")
        .filter(name -> properties.getOrDefault(name, "").isBlank())
        .map(
            name ->
                node.is("userTask")
                    ? Problem.error("process-translation", node, node.nearestId().orElse(""), name)
                    : Problem.warning(
                        "process-translation", node, node.nearestId().orElse(""), name));
  }
}
