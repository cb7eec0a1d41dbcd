package fi.polku.costs.delegates;

import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Language;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns a refusal into a BPMN error, on which the model sends the matter back to people: what
 * hinders it stands in the variables {@code esteet}, {@code esteetSv} and {@code esteetEn}. What
 * the refused act had done is undone up to its beginning, and nothing else.
 */
@Component
class YearRefusals {

  /** Code of the BPMN error. */
  static final String CODE = "ESTE";

  private static final String VARIABLE = "esteet";

  private final Hindrances texts;
  private final TransactionTemplate savepoint;

  YearRefusals(Hindrances texts, PlatformTransactionManager transactions) {
    this.texts = texts;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Carries an act out.
   *
   * @throws BpmnError {@value #CODE} if it is refused
   */
  void told(DelegateExecution execution, Runnable act) {
    try {
      savepoint.executeWithoutResult(status -> act.run());
    } catch (FiguresMissingException
        | InvalidInputException
        | InvalidValueException
        | ConflictException refusal) {
      set(execution, refusal);
      throw new BpmnError(CODE, refusal.getClass().getSimpleName());
    }
    clear(execution);
  }

  private void set(DelegateExecution execution, RuntimeException refusal) {
    execution.setVariable(VARIABLE, texts.of(refusal, Language.FI.locale()));
    execution.setVariable(VARIABLE + "Sv", texts.of(refusal, Language.SV.locale()));
    execution.setVariable(VARIABLE + "En", texts.of(refusal, Language.EN.locale()));
  }

  private static void clear(DelegateExecution execution) {
    execution.setVariable(VARIABLE, null);
    execution.setVariable(VARIABLE + "Sv", null);
    execution.setVariable(VARIABLE + "En", null);
  }
}
