package fi.polku.national.outages;

import fi.polku.national.connectors.Connector;
import fi.polku.national.connectors.Connectors;
import fi.polku.national.receipts.UnfinishedActs;
import fi.polku.national.remote.Circuits;
import fi.polku.shared.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** All systems that this installation knows, with their health and what is not done in them. */
@Service
public class SystemBoard {

  private final Outages outages;
  private final RemoteStepTable steps;
  private final UnfinishedActs acts;
  private final Connectors connectors;
  private final Circuits circuits;

  SystemBoard(
      Outages outages,
      RemoteStepTable steps,
      UnfinishedActs acts,
      Connectors connectors,
      Circuits circuits) {
    this.outages = outages;
    this.steps = steps;
    this.acts = acts;
    this.connectors = connectors;
    this.circuits = circuits;
  }

  /**
   * A system.
   *
   * @param connected whether this installation has a connection to it
   */
  public record Line(String key, boolean connected, SystemHealth health, SystemFigures figures) {}

  /** In the order of their keys. */
  public List<Line> all() {
    Map<String, SystemHealth> health = outages.health();
    Map<String, SystemFigures> figures = figures();
    var keys = new TreeSet<>(circuits.systems());
    keys.addAll(figures.keySet());
    keys.addAll(connectors.all().stream().map(Connector::key).collect(Collectors.toSet()));
    return keys.stream()
        .map(
            key ->
                new Line(
                    key,
                    circuits.isConnected(key),
                    health.getOrDefault(key, SystemHealth.NEVER_CALLED),
                    figures.getOrDefault(key, SystemFigures.NONE)))
        .toList();
  }

  /**
   * @throws NotFoundException if no system has the key
   */
  public Line of(String key) {
    return all().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("system"));
  }

  private Map<String, SystemFigures> figures() {
    Map<String, SystemFigures> figures = new HashMap<>();
    steps
        .counts()
        .forEach(
            count ->
                figures.merge(
                    count.system(),
                    SystemFigures.NONE.with(count.state(), count.steps()),
                    (known, one) -> known.with(count.state(), count.steps())));
    acts.counts()
        .forEach(
            count ->
                figures.merge(
                    count.system(),
                    SystemFigures.NONE.with(count.state(), count.acts()),
                    (known, one) -> known.with(count.state(), count.acts())));
    return figures;
  }
}
