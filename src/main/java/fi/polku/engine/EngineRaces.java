package fi.polku.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells callers of the engine in words that every caller knows when a job or another caller changed
 * the same process at the same moment.
 */
final class EngineRaces {

  private EngineRaces() {}

  /**
   * Carries the command out.
   *
   * @throws OptimisticLockingFailureException if another changed the process meanwhile
   * @throws CannotAcquireLockException if the command and another wait for each other
   */
  static <T extends @Nullable Object> T told(Supplier<T> command) {
    try {
      return command.get();
    } catch (OptimisticLockingException race) {
      throw new OptimisticLockingFailureException("The process changed meanwhile", race);
    } catch (ProcessEngineException failed) {
      if (failed.getCode() == BuiltinExceptionCode.DEADLOCK.getCode()) {
        throw new CannotAcquireLockException("The process is held by another", failed);
      }
      throw failed;
    }
  }

  /** The same for a command that answers nothing. */
  static void told(Runnable command) {
    EngineRaces.<@Nullable Object>told(
        () -> {
          command.run();
          return null;
        });
  }
}
