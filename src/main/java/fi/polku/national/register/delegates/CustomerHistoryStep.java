package fi.polku.national.register.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.register.CustomerHistory;
import fi.polku.national.register.CustomerRegister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the customer register for the customer's history: {@code tyottomyysAlkoi} and, of a
 * customership elsewhere that we do not know ourselves, {@code aiempiAsiakkuus}, {@code
 * aiempiLinja} and {@code aiempiPaattyi}.
 */
@ModelBean("asiakasrekisteriHaku")
class CustomerHistoryStep implements JavaDelegate {

  private final CustomerRegister register;

  CustomerHistoryStep(CustomerRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    CustomerHistory history = register.historyOf(step.caseId());
    step.tell("tyottomyysAlkoi", text(history.unemployedSince()));
    boolean known = Boolean.TRUE.equals(execution.getVariable("aiempiAsiakkuus"));
    if (known || !history.earlierCustomership()) {
      return;
    }
    var line = history.lastServiceLine();
    step.tell("aiempiAsiakkuus", true);
    step.tell("aiempiLinja", line == null ? null : line.key());
    step.tell("aiempiPaattyi", text(history.lastEndedOn()));
  }

  private static @Nullable String text(@Nullable Object day) {
    return day == null ? null : day.toString();
  }
}
