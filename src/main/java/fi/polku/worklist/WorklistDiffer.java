package fi.polku.worklist;

import java.util.List;

/** Compares the worklist with the engine's open tasks, and makes them equal. */
public interface WorklistDiffer {

  /** Tasks whose row is missing, left over or out of date; empty when all is well. */
  List<Difference> differences();

  /**
   * Puts right what {@link #differences()} finds, in one transaction.
   *
   * @return how many rows were written or removed
   */
  int repair();

  /** What is wrong with the row of a task. */
  record Difference(String taskId, Kind kind) {

    /** How a row differs from the engine. */
    public enum Kind {
      MISSING,
      LEFT_OVER,
      OUT_OF_DATE
    }
  }
}
