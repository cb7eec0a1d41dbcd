package fi.polku.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

@Component
class CamundaJobQueue implements JobQueue {

  /** Most jobs are done at once; the longer they take, the less often they are asked after. */
  private static final Duration FIRST_PAUSE = Duration.ofMillis(5);

  private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

  private final ManagementService management;
  private final JobExecutor executor;

  CamundaJobQueue(ProcessEngine engine) {
    this.management = engine.getManagementService();
    this.executor =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
  }

  @Override
  public boolean awaitIdle(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    Duration pause = FIRST_PAUSE;
    while (left() > 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      executor.jobWasAdded();
      pause(pause);
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
    return true;
  }

  /** Jobs that a player has put off are not the queue's. */
  private long left() {
    return management
        .createJobQuery()
        .executable()
        .priorityHigherThanOrEquals(PlayedPriority.ORDINARY)
        .count();
  }

  private static void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
