package fi.polku.national.accessmanagement;

import fi.polku.access.RightsOutcome;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one question to access management brought.
 *
 * @param ran false: another node is asking, and nothing was done
 * @param outcomes how many users each outcome concerned
 * @param unreadable rows with an unknown role or municipality, or not of the contract
 */
public record SyncResult(boolean ran, Map<RightsOutcome, Integer> outcomes, int unreadable) {

  static final SyncResult NOT_RUN = new SyncResult(false, Map.of(), 0);

  public SyncResult {
    outcomes = Map.copyOf(outcomes);
  }

  /** How many users it concerned so. */
  public int count(RightsOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Counts outcomes as they come. */
  static final class Counter {

    private final Map<RightsOutcome, Integer> outcomes = new EnumMap<>(RightsOutcome.class);

    void add(RightsOutcome outcome) {
      outcomes.merge(outcome, 1, Integer::sum);
    }

    SyncResult with(int unreadable) {
      return new SyncResult(true, outcomes, unreadable);
    }
  }
}
