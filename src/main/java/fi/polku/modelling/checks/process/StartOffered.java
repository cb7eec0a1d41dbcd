package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.joining;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a journey begins ({@code aloitus}) and who may begin it ({@code aloittajat}) are known. */
@Component
class StartOffered implements ModelRule<ProcessModel> {

  private static final Set<String> BY_WORKERS =
      Set.of("henkilon-tapauksesta", "tyonantajan-tapauksesta", "tyonantajasta");
  private static final List<String> STARTS =
      List.of(
          "tyonhaku",
          "henkilon-tapauksesta",
          "tyonantajan-tapauksesta",
          "tyonantajasta",
          "kustannusvuosi",
          "kutsuttuna");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.processes().flatMap(process -> check(process, around.roles()));
  }

  private static Stream<Problem> check(XmlNode process, Set<String> roles) {
    Map<String, String> properties = ProcessModel.properties(process);
    String start = properties.getOrDefault("aloitus", "kutsuttuna");
    if (!STARTS.contains(start)) {
      return Stream.of(
          Problem.error("process-start-kind", process, start, String.join(", ", STARTS)));
    }
    List<String> starters =
        Arrays.stream(properties.getOrDefault("aloittajat", "").split(","))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .toList();
    boolean known = roles.containsAll(starters) && starters.isEmpty() != BY_WORKERS.contains(start);
    return known
        ? Stream.empty()
        : Stream.of(
            Problem.error(
                "process-starters", process, roles.stream().sorted().collect(joining(", "))));
  }
}
