package fi.polku.costs.web.shares;

import fi.polku.costs.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stages are called in addresses: {@code talousarvio} and {@code toteuma}. */
public final class StageKey {

  private static final String BUDGET = "talousarvio";
  private static final String OUTCOME = "toteuma";

  public static final List<String> ALL = List.of(BUDGET, OUTCOME);

  private StageKey() {}

  public static String of(Stage stage) {
    return stage == Stage.BUDGET ? BUDGET : OUTCOME;
  }

  public static Optional<Stage> of(@Nullable String key) {
    return Optional.ofNullable(key)
        .filter(ALL::contains)
        .map(known -> known.equals(BUDGET) ? Stage.BUDGET : Stage.OUTCOME);
  }
}
