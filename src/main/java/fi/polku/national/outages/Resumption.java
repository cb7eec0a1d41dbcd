package fi.polku.national.outages;

import fi.polku.engine.HeldJobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has the steps that wait for a system go on, one shortly after the other. */
@Component
class Resumption implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

  /** More than that wait on: they come by themselves. */
  private static final int AT_ONCE = 2_000;

  private static final Duration APART = Duration.ofMillis(20);

  private final RemoteStepTable steps;
  private final HeldJobs jobs;
  private final Clock clock;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "resumption");
            thread.setDaemon(true);
            return thread;
          });

  Resumption(RemoteStepTable steps, HeldJobs jobs, Clock clock) {
    this.steps = steps;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Beside the call that found the system up again, which has work of its own to finish. */
  void begin(String system) {
    worker.execute(() -> resume(system));
  }

  @SuppressWarnings("IllegalCatch") // what is not hastened comes at its own time
  private void resume(String system) {
    try {
      List<String> waiting = steps.goingOn(system, AT_ONCE);
      tryAgain(waiting);
      LOG.info("National system {} answers again; {} steps go on", system, waiting.size());
    } catch (RuntimeException failed) {
      LOG.warn("Steps that waited for {} go on at their own time", system, failed);
    }
  }

  /** The first now, each further one a little later. */
  void tryAgain(List<String> jobIds) {
    Instant when = clock.instant();
    for (String job : jobIds) {
      jobs.tryAgain(job, when);
      when = when.plus(APART);
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
