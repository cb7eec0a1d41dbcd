package fi.polku.national.outages;

import static java.util.stream.Collectors.groupingBy;

import fi.polku.engine.JobHeld.State;
import fi.polku.national.outages.RemoteStepTable.StepCount;
import fi.polku.national.remote.SystemPulse;
import fi.polku.national.remote.SystemState;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which systems do not answer, and which steps of a case wait for them. */
@Service
public class Outages {

  private final HealthTable health;
  private final RemoteStepTable steps;
  private final Clock clock;

  Outages(HealthTable health, RemoteStepTable steps, Clock clock) {
    this.health = health;
    this.steps = steps;
    this.clock = clock;
  }

  /** Systems that are down now, in the order of their keys. */
  public List<Outage> now() {
    return health.anyDown()
        ? health().entrySet().stream()
            .filter(system -> system.getValue().state() == SystemState.DOWN)
            .sorted(Map.Entry.comparingByKey())
            .map(system -> new Outage(system.getKey(), since(system.getValue())))
            .toList()
        : List.of();
  }

  private static Instant since(SystemHealth down) {
    return Objects.requireNonNull(down.since());
  }

  /** Steps of the case that a system has not let through, the longest waiting first. */
  public List<RemoteStep> of(CaseId caseId) {
    return steps.of(caseId);
  }

  /** Every system that has been called, as all nodes together see it. */
  Map<String, SystemHealth> health() {
    Set<String> awaited =
        steps.counts().stream()
            .filter(count -> count.state() != State.STOPPED)
            .map(StepCount::system)
            .collect(Collectors.toSet());
    Instant now = clock.instant();
    Map<String, SystemHealth> bySystem = new HashMap<>();
    health.all().stream()
        .collect(groupingBy(SystemPulse::system))
        .forEach(
            (system, seen) ->
                bySystem.put(system, SystemHealth.of(seen, awaited.contains(system), now)));
    return bySystem;
  }
}
