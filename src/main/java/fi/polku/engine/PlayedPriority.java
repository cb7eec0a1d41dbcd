package fi.polku.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobPriorityProvider;
import org.camunda.bpm.engine.impl.jobexecutor.JobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Marks jobs that are put off while time is played, so that the engine leaves them alone. */
final class PlayedPriority extends DefaultJobPriorityProvider {

  /** Below everything that the engine works on in a sandbox. */
  static final long PUT_OFF = -1;

  static final long ORDINARY = 0;

  @Override
  public long determinePriority(
      ExecutionEntity execution, JobDeclaration<?, ?> job, String jobDefinitionId) {
    return ThreadTime.isPlayed()
        ? PUT_OFF
        : super.determinePriority(execution, job, jobDefinitionId);
  }
}
