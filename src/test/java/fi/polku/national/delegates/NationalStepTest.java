package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step knows its moment, and what a refusal means. */
class NationalStepTest {

  private final DelegateExecution execution = mock(DelegateExecution.class);
  private final DelegateExecution process = mock(DelegateExecution.class);
  private final NationalStep step = new NationalStep(execution);
  private final List<BusinessMoment> moments = new ArrayList<>();

  @BeforeEach
  void inAProcess() {
    when(execution.getProcessInstance()).thenReturn(process);
    when(execution.getProcessInstanceId()).thenReturn("p");
    when(execution.getCurrentActivityId()).thenReturn("task_x");
  }

  @Test
  void countsItsVisits() {
    step.carryOut(this::confirmed);
    verify(process).setVariableLocal("tehty_task_x", 1);

    when(process.getVariableLocal("tehty_task_x")).thenReturn(1);
    step.carryOut(this::confirmed);

    assertThat(moments)
        .containsExactly(
            new BusinessMoment("p", "task_x", "1"), new BusinessMoment("p", "task_x", "2"));
    verify(process).setVariableLocal("tehty_task_x", 2);
  }

  @Test
  void countsEachOfManyByItself() {
    when(execution.getVariable("loopCounter")).thenReturn(3);

    step.carryOut(this::confirmed);

    assertThat(moments).containsExactly(new BusinessMoment("p", "task_x.3", "1"));
    verify(process).setVariableLocal("tehty_task_x.3", 1);
  }

  @Test
  void aRefusalIsAnErrorThatSaysWhereAndWhy() {
    assertThatThrownBy(() -> step.carryOut(moment -> new Outcome.Refused("no-such-person")))
        .isInstanceOf(BpmnError.class)
        .hasMessageContaining("Refused by the national system at task_x: no-such-person");
    verify(process, never()).setVariableLocal(any(), any());
  }

  @Test
  void aFailureIsNoVisit() {
    assertThatThrownBy(
            () ->
                step.carryOut(
                    moment -> {
                      throw new IllegalStateException("down");
                    }))
        .hasMessage("down");
    verify(process, never()).setVariableLocal(any(), any());
  }

  @Test
  void needsItsInput() {
    when(execution.getVariable("viesti")).thenReturn(null, " ", 7, "text");

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> step.input("viesti"))
          .hasMessage("Step task_x needs the input parameter viesti");
    }
    assertThat(step.input("viesti")).isEqualTo("text");
  }

  private Outcome confirmed(BusinessMoment moment) {
    moments.add(moment);
    return new Outcome.Confirmed(null);
  }
}
