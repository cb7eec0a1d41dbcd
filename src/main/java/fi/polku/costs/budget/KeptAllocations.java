package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sums as they were shared when a budget was sent, approved or raised or a year settled: with the
 * figures, weights and explanations of that day, whatever they are now.
 */
public interface KeptAllocations {

  /** The newest of each kind, in the order of the kinds; empty when nothing has been kept. */
  default List<Allocation> all(CostYear year, Stage stage) {
    return allAt(year, stage, Instant.parse("9999-12-31T00:00:00Z"));
  }

  /** Those that were the newest at the moment. */
  List<Allocation> allAt(CostYear year, Stage stage, Instant moment);

  /** The newest of a kind. */
  default Optional<Allocation> find(CostYear year, CostKind kind, Stage stage) {
    return all(year, stage).stream().filter(kept -> kept.kind().equals(kind)).findFirst();
  }
}
