package fi.polku.national.remote;

import fi.polku.engine.MovableClock;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One circuit a system, whoever calls it from this node. */
@Component
public class Circuits {

  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();

  /** Circuits in the present: what a call meets is no part of a played past. */
  @Autowired
  Circuits(MovableClock clock, ApplicationEventPublisher events) {
    this(clock.present(), events);
  }

  public Circuits(Clock clock, ApplicationEventPublisher events) {
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes sure that a call of the system is worth preparing.
   *
   * @throws RemoteFailure that says when it is
   */
  public void requireTurn(String system) {
    Circuit circuit = circuits.get(system);
    if (circuit != null) {
      circuit.requireTurn();
    }
  }

  /** What this node knows of a system it has opened; empty when it never calls it. */
  public Optional<SystemPulse> pulse(String system) {
    return Optional.ofNullable(circuits.get(system)).map(Circuit::pulse);
  }

  /** Keys of the systems that have been opened. */
  public Set<String> systems() {
    return Set.copyOf(circuits.keySet());
  }

  /** Whether there is a connection to the system; false also when nothing opens it. */
  public boolean isConnected(String system) {
    Circuit circuit = circuits.get(system);
    return circuit != null && circuit.isConnected();
  }

  Circuit of(String system, RemoteSettings settings) {
    return circuits.computeIfAbsent(
        system, key -> new Circuit(key, settings, clock, events::publishEvent));
  }
}
