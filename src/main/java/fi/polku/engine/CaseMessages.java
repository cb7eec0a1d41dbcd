package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to all processes of a case, in one engine command. */
@Component
class CaseMessages {

  private final RuntimeService runtime;
  private final ProcessEngineConfigurationImpl engine;
  private final JdbcClient jdbc;

  CaseMessages(RuntimeService runtime, ProcessEngineConfigurationImpl engine, JdbcClient jdbc) {
    this.runtime = runtime;
    this.engine = engine;
    this.jdbc = jdbc;
  }

  /**
   * A calling process hears it before those it calls; whoever no longer waits after what another
   * did with the message gets nothing.
   */
  int toAll(
      String message,
      CaseId caseId,
      @Nullable String sender,
      Map<String, @Nullable Object> variables) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(command -> send(message, waiting(message, caseId, sender), variables));
  }

  ExecutionQuery waiting(String message, CaseId caseId) {
    return runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(caseId.toString())
        .messageEventSubscriptionName(message);
  }

  Set<String> awaited(CaseId caseId) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct s.event_name_
                from act_ru_event_subscr s
                join act_ru_execution e on e.id_ = s.proc_inst_id_
                where e.business_key_ = :caseId and s.event_type_ = 'message'
                """)
            .param("caseId", caseId.toString())
            .query(String.class)
            .list());
  }

  private List<ExecutionEntity> waiting(String message, CaseId caseId, @Nullable String sender) {
    return waiting(message, caseId).list().stream()
        .map(ExecutionEntity.class::cast)
        .filter(execution -> !execution.getProcessInstanceId().equals(sender))
        .sorted(Comparator.comparingInt(CaseMessages::depth))
        .toList();
  }

  private int send(
      String message, List<ExecutionEntity> waiting, Map<String, @Nullable Object> variables) {
    int sent = 0;
    for (ExecutionEntity execution : waiting) {
      boolean stillWaits =
          !execution.isEnded()
              && execution.getEventSubscriptions().stream()
                  .anyMatch(subscription -> message.equals(subscription.getEventName()));
      if (stillWaits) {
        runtime.messageEventReceived(message, execution.getId(), variables);
        sent++;
      }
    }
    return sent;
  }

  /** How many calls lie above the execution's process. */
  private static int depth(ExecutionEntity execution) {
    int depth = 0;
    ExecutionEntity above = execution.getProcessInstance().getSuperExecution();
    while (above != null) {
      depth++;
      above = above.getProcessInstance().getSuperExecution();
    }
    return depth;
  }
}
