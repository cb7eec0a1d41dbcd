package fi.polku.national.companies.delegates;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fi.polku.national.companies.Company;
import fi.polku.national.companies.CompanyChecks;
import fi.polku.national.companies.CompanyStatus;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LocalizedText;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The step tells the process what YTJ says, in words that models use. */
class CompanyDelegateTest {

  private static final CaseId CASE = CaseId.of("0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0001");
  private static final BusinessId ID = BusinessId.of("2077474-0");

  private final CompanyChecks checks = mock(CompanyChecks.class);
  private final DelegateExecution execution = mock(DelegateExecution.class);
  private final CompanyDelegate delegate = new CompanyDelegate(checks);

  @BeforeEach
  void inACase() {
    when(execution.getProcessBusinessKey()).thenReturn(CASE.toString());
  }

  @Test
  void tellsOfTheCasesOwnEmployer() {
    var form = new LocalizedText("Osakeyhtiö", "Aktiebolag", null);
    when(checks.ofEmployer(CASE))
        .thenReturn(
            Optional.of(
                new Company(
                    ID,
                    "Ruska Oy",
                    form,
                    null,
                    CompanyStatus.BANKRUPT,
                    null,
                    null,
                    Optional.empty())));

    delegate.execute(execution);

    verify(execution).setVariable("yritysLoytyi", "kylla");
    verify(execution).setVariable("yrityksenTila", "KONKURSSI");
    verify(execution).setVariable("yrityksenMuoto", "Osakeyhtiö");
    verify(execution).setVariable("yrityksenToimiala", null);
  }

  @Test
  void tellsOfAnotherCompanyThatIsNotThere() {
    when(execution.getVariableLocal("ytunnus")).thenReturn("2077474-0");
    when(checks.of(CASE, ID)).thenReturn(Optional.empty());

    delegate.execute(execution);

    verify(execution).setVariable("yritysLoytyi", "ei");
    verify(execution).setVariable("yrityksenTila", null);
    verify(checks, never()).ofEmployer(CASE);
  }

  @Test
  void refusesAWrongBusinessIdBeforeItAsks() {
    when(execution.getVariableLocal("ytunnus")).thenReturn("2077474-1");

    assertThatThrownBy(() -> delegate.execute(execution)).isInstanceOf(InvalidValueException.class);
    verifyNoInteractions(checks);
  }

  @Test
  void leavesAnOutageToTheEngine() {
    when(checks.ofEmployer(CASE)).thenThrow(new RemoteFailure("companies", "status-503"));

    assertThatThrownBy(() -> delegate.execute(execution)).isInstanceOf(RemoteFailure.class);
    verify(execution, never()).setVariable("yritysLoytyi", "ei");
  }
}
