package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

class EngineRacesTest {

  @Test
  void anAnswerIsHandedOn() {
    assertThat(EngineRaces.told(() -> 7)).isEqualTo(7);
  }

  @Test
  void aChangeByAnotherIsTold() {
    var race = new OptimisticLockingException("ENGINE-03005");
    assertThatThrownBy(() -> fail(race))
        .isInstanceOf(OptimisticLockingFailureException.class)
        .hasCause(race);
  }

  @Test
  void aDeadlockIsTold() {
    var deadlock = new ProcessEngineException("deadlock", BuiltinExceptionCode.DEADLOCK.getCode());
    assertThatThrownBy(() -> fail(deadlock))
        .isInstanceOf(CannotAcquireLockException.class)
        .hasCause(deadlock);
  }

  @Test
  void anyOtherFailureStaysWhatItIs() {
    var other = new ProcessEngineException("no such process");
    assertThatThrownBy(() -> fail(other)).isSameAs(other);
  }

  private static void fail(RuntimeException failure) {
    Runnable failing =
        () -> {
          throw failure;
        };
    EngineRaces.told(failing);
  }
}
