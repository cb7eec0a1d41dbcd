package fi.polku.costs.year;

import fi.polku.costs.CostYear;
import fi.polku.engine.MatterTaskClosed;
import fi.polku.engine.MatterTaskOpened;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the tasks of cost years in step with the engine, in the engine's own transactions. */
@Component
class CostTaskFollower {

  private final CostTaskTable tasks;
  private final Clock clock;

  CostTaskFollower(CostTaskTable tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @EventListener(condition = "#opened.matter().key().startsWith('kustannusvuosi:')")
  void on(MatterTaskOpened opened) {
    String municipality = opened.municipality();
    tasks.insert(
        new CostTask(
            opened.taskId(),
            CostYear.of(opened.matter()),
            opened.taskKey(),
            opened.role(),
            municipality == null ? null : new MunicipalityCode(municipality),
            opened.subject(),
            opened.name(),
            opened.createdAt(),
            null,
            null));
  }

  @EventListener
  void on(MatterTaskClosed closed) {
    tasks.close(closed.taskId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
