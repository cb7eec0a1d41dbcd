package fi.polku.national.permits.delegates;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.national.permits.Permit;
import fi.polku.national.permits.Permits;
import fi.polku.shared.CaseId;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** A permit that is known fills in the form; otherwise what the customer told stays. */
class PermitCheckTest {

  private final CaseId caseId = CaseId.create();
  private final Permits permits = mock(Permits.class);
  private final DelegateExecution execution = mock(DelegateExecution.class);

  private void checked(Permit permit) {
    when(execution.getProcessBusinessKey()).thenReturn(caseId.toString());
    when(permits.of(caseId)).thenReturn(permit);
    new PermitCheck(permits).execute(execution);
  }

  @Test
  void tellsAPermitThatIsKnown() {
    checked(
        new Permit(
            true,
            Permit.Type.B,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            Permit.RightToWork.LIMITED));

    verify(execution).setVariable("lupaRekisterissa", "kylla");
    verify(execution).setVariable("lupatyyppi", "B");
    verify(execution).setVariable("ensimmainenLupaAlkaen", "2026-01-01");
    verify(execution).setVariable("lupaPaattyy", "2027-01-01");
    verify(execution).setVariable("tyonteonOikeus", "rajoitettu");
  }

  @Test
  void keepsWhatTheCustomerToldWhenNoneIsKnown() {
    checked(new Permit(false, null, null, null, null));

    verify(execution).setVariable("lupaRekisterissa", "ei");
    verify(execution, never()).setVariable(eq("lupatyyppi"), any());
    verify(execution, never()).setVariable(eq("ensimmainenLupaAlkaen"), any());
  }
}
