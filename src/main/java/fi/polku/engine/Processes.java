package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.Map;

/** Starts and wakes the processes of a case. */
public interface Processes {

  /** Starts the newest version; business key is the case's id. */
  void start(String processKey, CaseId caseId, Map<String, Object> variables);

  /**
   * Sends a message to the case's waiting process.
   *
   * @return false when nothing in the case waits for it
   */
  boolean send(String message, CaseId caseId, Map<String, Object> variables);

  /** Whether the case waits for the message now. */
  boolean awaits(String message, CaseId caseId);
}
