package fi.polku.national.integration.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.integration.IntegrationHistory;
import fi.polku.national.integration.IntegrationRegister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Asks Koto-Digi what has been done for the customer's integration, also elsewhere: {@code
 * kotoKartoitusPaiva}, {@code kotoSuunnitelmaPaiva} and {@code kotoSuunnitelmaVoimassa} (kylla or
 * ei) for the expert to judge.
 */
@ModelBean("kotoDigiHaku")
class IntegrationHistoryStep implements JavaDelegate {

  private final IntegrationRegister register;

  IntegrationHistoryStep(IntegrationRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    IntegrationHistory known = register.historyOf(step.caseId());
    step.tell("kotoKartoitusPaiva", text(known.assessedOn()));
    step.tell("kotoSuunnitelmaPaiva", text(known.plannedOn()));
    step.tell("kotoSuunnitelmaVoimassa", known.planGoesOn() ? "kylla" : "ei");
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
