package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts and wakes the processes of a case. What meets a job or another caller in the same process
 * fails with {@link org.springframework.dao.ConcurrencyFailureException} and has changed nothing
 * once its transaction is undone.
 */
public interface Processes {

  /** Starts the newest version; business key is the case's id. */
  void start(String processKey, CaseId caseId, Map<String, @Nullable Object> variables);

  /**
   * Sends a message to the case's waiting process.
   *
   * @return false when nothing in the case waits for it
   */
  boolean send(String message, CaseId caseId, Map<String, @Nullable Object> variables);

  /**
   * Sends a message to the one process of the case that has this variable and waits for the
   * message.
   *
   * @return false when none does
   */
  boolean sendToOneWith(
      String variable,
      String value,
      String message,
      CaseId caseId,
      Map<String, @Nullable Object> variables);

  /**
   * Sends a message to every process of the case that waits for it.
   *
   * @param sender id of the process instance that sends, which itself gets nothing; null: none
   * @return how many got it
   */
  int sendToAll(
      String message,
      CaseId caseId,
      @Nullable String sender,
      Map<String, @Nullable Object> variables);

  /** Whether the case waits for the message now. */
  boolean awaits(String message, CaseId caseId);

  /** Whether a process of the model runs on the case now. */
  boolean runs(String processKey, CaseId caseId);

  /** Names of all messages that the case waits for now. */
  Set<String> awaited(CaseId caseId);

  /** Names of the processes that run on the case beside the one the instance belongs to. */
  List<LocalizedText> beside(CaseId caseId, String processInstanceId);

  /** Sets the variables in every running process of the case. */
  void set(CaseId caseId, Map<String, @Nullable Object> variables);
}
