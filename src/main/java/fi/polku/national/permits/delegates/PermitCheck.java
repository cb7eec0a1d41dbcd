package fi.polku.national.permits.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.permits.Permit;
import fi.polku.national.permits.Permits;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Immigration Service for the customer's permit, for an expert to judge: {@code
 * lupaRekisterissa} (kylla or ei) and, of a permit that is known, {@code lupatyyppi} (A, B, P,
 * P-EU), {@code ensimmainenLupaAlkaen}, {@code lupaPaattyy} and {@code tyonteonOikeus}. Without one
 * what the customer told stays.
 */
@ModelBean("luvanTarkistus")
class PermitCheck implements JavaDelegate {

  private final Permits permits;

  PermitCheck(Permits permits) {
    this.permits = permits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Permit permit = permits.of(step.caseId());
    Permit.Type type = permit.type();
    step.tell("lupaRekisterissa", type == null ? "ei" : "kylla");
    if (type == null) {
      return;
    }
    step.tell("lupatyyppi", type.key());
    step.tell("lupaPaattyy", day(permit.validUntil()));
    step.tell("lupaVoimassaAsti", day(permit.validUntil()));
    if (permit.firstFrom() != null) {
      step.tell("ensimmainenLupaAlkaen", day(permit.firstFrom()));
    }
    if (permit.rightToWork() != null) {
      step.tell("tyonteonOikeus", permit.rightToWork().key());
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
