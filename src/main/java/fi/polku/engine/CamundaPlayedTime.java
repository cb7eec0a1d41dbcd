package fi.polku.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("sandbox")
class CamundaPlayedTime implements PlayedTime {

  private static final Logger LOG = LoggerFactory.getLogger(CamundaPlayedTime.class);

  private final ManagementService management;

  CamundaPlayedTime(ManagementService management) {
    this.management = management;
  }

  @Override
  public <T> T at(Instant moment, Supplier<T> act) {
    return ThreadTime.at(moment, act);
  }

  @Override
  public Optional<PutOff> next() {
    return putOff().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
        .findFirst()
        .map(job -> new PutOff(job.getId(), job.getDuedate().toInstant()));
  }

  @Override
  @SuppressWarnings("IllegalCatch") // whatever a delegate throws, the engine has kept it
  public boolean work(PutOff job) {
    try {
      management.executeJob(job.id());
      return true;
    } catch (RuntimeException failed) {
      LOG.debug("A job of a played case failed", failed);
      return false;
    }
  }

  @Override
  public void release() {
    putOff().list().forEach(job -> management.setJobPriority(job.getId(), PlayedPriority.ORDINARY));
  }

  private JobQuery putOff() {
    return management.createJobQuery().priorityLowerThanOrEquals(PlayedPriority.PUT_OFF);
  }
}
