package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A variable that nothing else knows is most likely mistyped, and the matter would stop at it. */
@Component
class KnownVariables implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    if (around.variables().isEmpty()) {
      return Stream.empty();
    }
    Set<String> known = new HashSet<>(around.variables());
    VariableNames.set(model.root()).forEach(known::add);
    return model
        .root()
        .tree()
        .flatMap(
            node ->
                VariableNames.read(node)
                    .filter(name -> !known.contains(name))
                    .distinct()
                    .map(
                        name ->
                            Problem.warning(
                                "process-variable", node, node.nearestId().orElse(""), name)));
  }
}
