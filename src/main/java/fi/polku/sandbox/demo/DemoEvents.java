package fi.polku.sandbox.demo;

import fi.polku.access.RowScope;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.cases.ChangeEvents;
import fi.polku.journeys.JobSearch;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets every third job seeker come from dismissals that go on in the area. */
@SandboxOnly
@Component
class DemoEvents {

  private static final int LOOKED_AT = 20;

  private final ChangeEvents events;
  private final Areas areas;

  DemoEvents(ChangeEvents events, Areas areas) {
    this.events = events;
    this.areas = areas;
  }

  JobSearch among(JobSearch search, DemoPlan plan, Instant now) {
    if (plan.number() % 3 != 0) {
      return search;
    }
    return events.running(areaOf(search), LOOKED_AT).stream()
        .filter(event -> event.openedAt().isBefore(now))
        .findFirst()
        .map(search::belongingTo)
        .orElse(search);
  }

  private RowScope areaOf(JobSearch search) {
    Set<MunicipalityCode> municipalities =
        areas.areaOf(search.person().municipality()).stream()
            .flatMap(area -> area.municipalities().stream())
            .map(Municipality::code)
            .collect(Collectors.toSet());
    return new RowScope(municipalities, false);
  }
}
