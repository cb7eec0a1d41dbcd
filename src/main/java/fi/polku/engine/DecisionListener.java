package fi.polku.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application which rules a business rule task fired; refuses a table with no answer. */
class DecisionListener implements DmnDecisionTableEvaluationListener {

  /** Set while a table is asked outside a business rule task. */
  static final ThreadLocal<Boolean> ASKED_DIRECTLY = ThreadLocal.withInitial(() -> false);

  private final ApplicationEventPublisher events;

  DecisionListener(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DmnDecisionTableEvaluationEvent event) {
    CoreExecutionContext<?> context = Context.getCoreExecutionContext();
    if (ASKED_DIRECTLY.get()
        || context == null
        || !(context.getExecution() instanceof ExecutionEntity execution)) {
      return;
    }
    DecisionDefinition table = (DecisionDefinition) event.getDecision();
    List<DmnEvaluatedDecisionRule> rules = event.getMatchingRules();
    if (rules.isEmpty()) {
      throw new NoRuleMatchesException(table.getKey(), table.getVersion());
    }
    TableText text = TableText.of(table);
    events.publishEvent(
        new DecisionMade(
            Steps.caseOf(execution),
            table.getKey(),
            table.getVersion(),
            execution.getProcessInstanceId(),
            execution.getCurrentActivityId(),
            text.inputs(event.getInputs()),
            rules.stream().map(DmnEvaluatedDecisionRule::getId).toList(),
            TableText.outcome(rules)));
  }
}
