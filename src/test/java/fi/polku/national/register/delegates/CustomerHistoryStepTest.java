package fi.polku.national.register.delegates;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.cases.ServiceLine;
import fi.polku.national.register.CustomerHistory;
import fi.polku.national.register.CustomerRegister;
import fi.polku.shared.CaseId;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** What the register knows completes what we know, and never takes its place. */
class CustomerHistoryStepTest {

  private final CaseId caseId = CaseId.create();
  private final CustomerRegister register = mock(CustomerRegister.class);
  private final DelegateExecution execution = mock(DelegateExecution.class);

  private void asked(CustomerHistory history) {
    when(execution.getProcessBusinessKey()).thenReturn(caseId.toString());
    when(register.historyOf(caseId)).thenReturn(history);
    new CustomerHistoryStep(register).execute(execution);
  }

  private static CustomerHistory elsewhere() {
    return new CustomerHistory(
        true, ServiceLine.SKILLS, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 1));
  }

  @Test
  void tellsOfACustomershipElsewhere() {
    asked(elsewhere());

    verify(execution).setVariable("aiempiAsiakkuus", true);
    verify(execution).setVariable("aiempiLinja", "OSAAMINEN");
    verify(execution).setVariable("aiempiPaattyi", "2026-03-01");
    verify(execution).setVariable("tyottomyysAlkoi", "2026-11-01");
  }

  @Test
  void keepsWhatWeKnowOurselves() {
    when(execution.getVariable("aiempiAsiakkuus")).thenReturn(true);

    asked(elsewhere());

    verify(execution).setVariable("tyottomyysAlkoi", "2026-11-01");
    verify(execution, never()).setVariable(eq("aiempiLinja"), any());
  }

  @Test
  void tellsNothingOfAPersonItDoesNotKnow() {
    asked(new CustomerHistory(false, null, null, null));

    verify(execution).setVariable("tyottomyysAlkoi", null);
    verify(execution, never()).setVariable(eq("aiempiAsiakkuus"), any());
  }
}
