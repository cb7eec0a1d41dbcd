package fi.polku.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

@Component
class CamundaHeldJobs implements HeldJobs {

  private final ProcessEngineConfigurationImpl engine;

  CamundaHeldJobs(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public boolean tryAgain(String jobId, Instant when) {
    try {
      return engine
          .getCommandExecutorTxRequired()
          .execute(command -> tryAgain(command, jobId, Date.from(when)));
    } catch (OptimisticLockingException takenMeanwhile) {
      return true;
    }
  }

  private boolean tryAgain(CommandContext command, String jobId, Date when) {
    JobEntity job = command.getJobManager().findJobById(jobId);
    if (job == null) {
      return false;
    }
    boolean stopped = job.getRetries() == 0;
    boolean atWork =
        job.getLockExpirationTime() != null
            && job.getLockExpirationTime().after(ClockUtil.getCurrentTime());
    if (stopped) {
      job.setRetries(engine.getDefaultNumberOfRetries());
    }
    if (stopped || !atWork && job.getDuedate() != null && job.getDuedate().after(when)) {
      job.setDuedate(when);
    }
    return true;
  }
}
