package fi.polku.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class CamundaEngineHealth implements EngineHealth {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final Clock clock;

  CamundaEngineHealth(RuntimeService runtime, ManagementService management, Clock clock) {
    this.runtime = runtime;
    this.management = management;
    this.clock = clock;
  }

  @Override
  public long incidents() {
    return runtime.createIncidentQuery().count();
  }

  @Override
  public Duration jobLag() {
    List<Job> oldest =
        management
            .createJobQuery()
            .executable()
            .priorityHigherThanOrEquals(PlayedPriority.ORDINARY)
            .orderByJobDuedate()
            .asc()
            .listPage(0, 1);
    return oldest.stream()
        .filter(job -> job.getDuedate() != null)
        .map(job -> Duration.between(job.getDuedate().toInstant(), clock.instant()))
        .filter(lag -> !lag.isNegative())
        .findFirst()
        .orElse(Duration.ZERO);
  }
}
