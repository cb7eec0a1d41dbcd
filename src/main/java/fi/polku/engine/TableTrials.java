package fi.polku.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries out decision tables that are not deployed. */
public interface TableTrials {

  /**
   * Reads a table.
   *
   * @throws TableTrialException if the engine cannot read it
   */
  Trial of(String source, String decision);

  /** A table that is tried out. */
  interface Trial {

    /**
     * What every rule that matches answers, in the order of the table.
     *
     * @throws TableTrialException if a cell cannot be reckoned
     */
    List<Map<String, Object>> answers(Map<String, Object> facts);

    /** Ids of the rules that have matched any of the facts so far. */
    Set<String> matched();
  }
}
