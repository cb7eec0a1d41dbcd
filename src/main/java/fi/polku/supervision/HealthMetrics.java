package fi.polku.supervision;

import fi.polku.deadlines.DeadlineStatistics;
import fi.polku.engine.EngineHealth;
import fi.polku.worklist.Worklist;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Numbers that tell whether work keeps up; each is read at most every fifteen seconds. */
@Component
class HealthMetrics implements MeterBinder {

  private final Worklist worklist;
  private final DeadlineStatistics deadlines;
  private final EngineHealth engine;

  HealthMetrics(Worklist worklist, DeadlineStatistics deadlines, EngineHealth engine) {
    this.worklist = worklist;
    this.deadlines = deadlines;
    this.engine = engine;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "polku.open.tasks", "Open user tasks", worklist::openTasks);
    gauge(
        registry,
        "polku.deadlines.breached",
        "Running statutory clocks past their due time",
        deadlines::breachedNow);
    gauge(registry, "polku.incidents", "Engine work that failed for good", engine::incidents);
    gauge(
        registry,
        "polku.job.lag.seconds",
        "Age of the oldest due job",
        () -> engine.jobLag().toSeconds());
  }

  private static void gauge(
      MeterRegistry registry, String name, String description, Supplier<Number> source) {
    Gauge.builder(name, new Refreshed(source))
        .description(description)
        .strongReference(true)
        .register(registry);
  }
}
