package fi.polku.services;

import fi.polku.areas.Area;
import fi.polku.areas.Service;
import fi.polku.areas.ServiceCatalogue;
import fi.polku.decisions.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table in force today who arranges the services of the catalogue in an area. */
@Component
public class ServiceArrangements {

  private static final String TABLE = "palvelun-jarjestaminen";

  /** A version of the table, once released, always answers the same. */
  private final Map<String, Map<Service, List<Arrangement>>> answers = new ConcurrentHashMap<>();

  private final ServiceCatalogue catalogue;
  private final Decisions decisions;
  private final Clock clock;

  ServiceArrangements(ServiceCatalogue catalogue, Decisions decisions, Clock clock) {
    this.catalogue = catalogue;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Every service in the catalogue's order: the service itself first, then its parts. */
  public Map<Service, List<Arrangement>> in(Area area) {
    LocalDate today = LocalDate.now(clock);
    return answers.computeIfAbsent(
        area.id() + decisions.versionInForce(TABLE, today), key -> ask(area, today));
  }

  private Map<Service, List<Arrangement>> ask(Area area, LocalDate today) {
    Map<Service, List<Arrangement>> all = new LinkedHashMap<>();
    for (Service service : catalogue.all()) {
      Stream<Arrangement> parts =
          service.parts().stream().map(part -> ask(area, service, part.id(), today));
      all.put(service, Stream.concat(Stream.of(ask(area, service, null, today)), parts).toList());
    }
    return all;
  }

  private Arrangement ask(Area area, Service service, @Nullable String part, LocalDate today) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("alue", area.id());
    facts.put("palvelu", service.id());
    facts.put("tyolaji", part);
    return Arrangement.of(part, decisions.evaluate(TABLE, today, facts));
  }
}
