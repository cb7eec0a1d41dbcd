package fi.polku.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells the application, in the engine's transaction, that a step with a deadline began or ended.
 */
class StepEvents implements ExecutionListener {

  private final ApplicationEventPublisher events;

  StepEvents(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateExecution execution) {
    StepScope step = Objects.requireNonNull(Steps.enclosing(execution));
    if (execution.getEventName().equals(EVENTNAME_START)) {
      events.publishEvent(new StepEntered(step, Steps.serviceNeedSince(execution)));
    } else {
      boolean cancelled =
          execution.isCanceled() || ((ExecutionEntity) execution).getDeleteReason() != null;
      events.publishEvent(new StepLeft(step, cancelled));
    }
  }
}
