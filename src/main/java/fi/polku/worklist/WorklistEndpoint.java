package fi.polku.worklist;

import fi.polku.worklist.WorklistDiffer.Difference;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** Lets an administrator compare the worklist with the engine, and put it right. */
@Component
@Endpoint(id = "worklist")
class WorklistEndpoint {

  private static final int MOST_TOLD = 100;

  private final WorklistDiffer differ;

  WorklistEndpoint(WorklistDiffer differ) {
    this.differ = differ;
  }

  /** How many rows are wrong, and the first of them. */
  @ReadOperation
  Comparison compare() {
    List<Difference> found = differ.differences();
    return new Comparison(found.size(), found.stream().limit(MOST_TOLD).toList());
  }

  /** Puts all wrong rows right. */
  @WriteOperation
  Map<String, Integer> repair() {
    return Map.of("repaired", differ.repair());
  }

  /** What a comparison found. */
  record Comparison(int wrong, List<Difference> first) {}
}
