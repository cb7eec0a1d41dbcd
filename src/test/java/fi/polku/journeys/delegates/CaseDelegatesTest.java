package fi.polku.journeys.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ServiceLine;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models' words become changes of the case. */
class CaseDelegatesTest {

  private static final CaseId CASE = CaseId.create();

  private final Cases cases = mock(Cases.class);

  @Test
  void confirmedLineGoesToTheCaseWithItsReason() {
    new ServiceLineConfirmation(cases)
        .execute(
            with(
                Map.of(
                    "palvelulinja", "OSAAMINEN",
                    "ehdotettuLinja", "TUETTU",
                    "poikkeamanPerustelu", "tutkinto puuttuu")));

    verify(cases)
        .chooseServiceLine(CASE, ServiceLine.SKILLS, ServiceLine.SUPPORTED, "tutkinto puuttuu");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = " ")
  void anotherLineWithoutAReasonIsRefusedAtItsField(String reason) {
    DelegateExecution execution =
        with(Map.of("palvelulinja", "OSAAMINEN", "ehdotettuLinja", "TUETTU"));
    when(execution.getVariable("poikkeamanPerustelu")).thenReturn(reason);

    assertThatThrownBy(() -> new ServiceLineConfirmation(cases).execute(execution))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems().get(0).field()).isEqualTo("poikkeamanPerustelu"));
    verifyNoInteractions(cases);
  }

  @Test
  void statusGoesToTheCase() {
    new CaseStatusChange(cases).execute(with(Map.of("tila", "PAATTYNYT", "syy", "ELAKE")));

    verify(cases).changeStatus(CASE, CaseStatus.ENDED, "ELAKE");
  }

  @Test
  void anUnknownStatusFails() {
    var change = new CaseStatusChange(cases);

    assertThatThrownBy(() -> change.execute(with(Map.of("tila", "HUKASSA"))))
        .hasMessageContaining("HUKASSA");
  }

  private static DelegateExecution with(Map<String, String> variables) {
    DelegateExecution execution = mock(DelegateExecution.class);
    when(execution.getProcessBusinessKey()).thenReturn(CASE.toString());
    variables.forEach((name, value) -> when(execution.getVariable(name)).thenReturn(value));
    return execution;
  }
}
