package fi.polku.journeys.delegates;

import fi.polku.cases.Cases;
import fi.polku.cases.ServiceLine;
import fi.polku.engine.ModelBean;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Writes the confirmed service line to the case, with the reason when it was not the proposed. */
@ModelBean("palvelulinjanVahvistus")
class ServiceLineConfirmation implements JavaDelegate {

  private final Cases cases;

  ServiceLineConfirmation(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ServiceLine chosen = ServiceLine.ofKey((String) execution.getVariable("palvelulinja"));
    ServiceLine proposed = ServiceLine.ofKey((String) execution.getVariable("ehdotettuLinja"));
    String reason = (String) execution.getVariable("poikkeamanPerustelu");
    if (chosen != proposed && isBlank(reason)) {
      throw InvalidInputException.of("poikkeamanPerustelu", "required");
    }
    cases.chooseServiceLine(CaseId.of(execution.getProcessBusinessKey()), chosen, proposed, reason);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
