package fi.polku.modelling.checks;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.polku.engine.ModelKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Everything a model must pass before it is released, whichever way it comes. */
@Component
public class ModelChecks {

  /** Bytes of a model at most: ten times the largest we know. */
  public static final int MAX_SIZE = 1024 * 1024;

  private final Map<ModelKind, KindChecks> kinds;

  ModelChecks(List<KindChecks> kinds) {
    this.kinds = kinds.stream().collect(toUnmodifiableMap(KindChecks::kind, identity()));
  }

  /** Problems in the order of the text, those that stop the release first. */
  public List<Problem> check(ModelKind kind, String key, String source, Surroundings around) {
    if (source.getBytes(StandardCharsets.UTF_8).length > MAX_SIZE) {
      return List.of(Problem.error("model-size"));
    }
    return Objects.requireNonNull(kinds.get(kind)).check(key, source, around).stream()
        .distinct()
        .sorted(comparing(Problem::severity).thenComparing(Problem::line))
        .toList();
  }
}
