package fi.polku.national.outages;

import fi.polku.engine.JobHeld.State;
import fi.polku.national.outages.RemoteStepTable.StepCount;
import fi.polku.national.remote.Circuits;
import fi.polku.national.remote.SystemPulse;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Numbers of each system: its circuit on this node, and the steps that wait, read seldom. */
@Component
class SystemMetrics {

  private static final Duration SELDOM = Duration.ofSeconds(15);

  private final MeterRegistry meters;
  private final Circuits circuits;
  private final RemoteStepTable steps;
  private final Clock clock;
  private List<StepCount> counts = List.of();
  private Instant countedAt = Instant.EPOCH;

  SystemMetrics(MeterRegistry meters, Circuits circuits, RemoteStepTable steps, Clock clock) {
    this.meters = meters;
    this.circuits = circuits;
    this.steps = steps;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void register() {
    for (String system : circuits.systems()) {
      Gauge.builder("polku.national.circuit", () -> circuit(system))
          .description("How the system is for this node: 0 up, 1 busy, 2 down")
          .tag("system", system)
          .register(meters);
      for (State state : State.values()) {
        Gauge.builder("polku.national.steps", () -> count(system, state))
            .description("Steps that the system has not let through")
            .tag("system", system)
            .tag("state", state.name().toLowerCase(Locale.ROOT))
            .register(meters);
      }
    }
  }

  private int circuit(String system) {
    return circuits.pulse(system).map(SystemPulse::state).map(Enum::ordinal).orElse(0);
  }

  private synchronized long count(String system, State state) {
    Instant now = clock.instant();
    if (now.isAfter(countedAt.plus(SELDOM))) {
      counts = steps.counts();
      countedAt = now;
    }
    return counts.stream()
        .filter(count -> count.system().equals(system) && count.state() == state)
        .mapToLong(StepCount::steps)
        .sum();
  }
}
