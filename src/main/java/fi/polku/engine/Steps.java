package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.Matter;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;

/** Finds the step with a statutory deadline that an execution is in. */
public final class Steps {

  private Steps() {}

  /** The nearest enclosing step, also across called processes; null when there is none. */
  public static @Nullable StepScope enclosing(DelegateExecution execution) {
    ExecutionEntity at = (ExecutionEntity) execution;
    while (at != null) {
      StepScope found = within(at);
      if (found != null) {
        return found;
      }
      at = at.getProcessInstance().getSuperExecution();
    }
    return null;
  }

  /** Process variable {@code palvelutarveAlkoi}: the day the service clock runs from. */
  public static @Nullable LocalDate serviceNeedSince(DelegateExecution execution) {
    Object day = execution.getVariable("palvelutarveAlkoi");
    return day == null ? null : LocalDate.parse(day.toString());
  }

  /** The case an execution belongs to: its business key. */
  public static CaseId caseOf(DelegateExecution execution) {
    return CaseId.of(execution.getProcessBusinessKey());
  }

  /** What an execution's process is about when it is no case's; empty when it is a case's. */
  public static Optional<Matter> matterOf(DelegateExecution execution) {
    return Optional.ofNullable(execution.getProcessBusinessKey()).flatMap(Matter::parse);
  }

  private static @Nullable StepScope within(ExecutionEntity execution) {
    ScopeImpl scope = execution.getActivity();
    while (scope instanceof ActivityImpl activity) {
      Object kind = activity.getProperty(StepProperties.DEADLINE);
      if (kind != null) {
        return new StepScope(
            caseOf(execution), execution.getProcessInstanceId(), activity.getId(), (String) kind);
      }
      scope = activity.getFlowScope();
    }
    return null;
  }
}
