package fi.polku.casefile.web;

import fi.polku.access.PolkuUser;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseLinks.LinkedEvent;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ChangeEvents;
import fi.polku.cases.CustomerNames;
import fi.polku.cases.LinkedCounts;
import fi.polku.journeys.RunningEvents;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case has to do with events of many people: a person's is joined, an employer's holds. */
@Component
class EventPanel {

  private final Cases cases;
  private final CaseLinks links;
  private final ChangeEvents events;
  private final RunningEvents running;
  private final CustomerNames names;

  EventPanel(
      Cases cases,
      CaseLinks links,
      ChangeEvents events,
      RunningEvents running,
      CustomerNames names) {
    this.cases = cases;
    this.links = links;
    this.events = events;
    this.running = running;
    this.names = names;
  }

  /**
   * The panel of a case.
   *
   * @param joined events that the person's case belongs to
   * @param offered running events in the reader's scope, by their code
   * @param joinable whether the case can be joined to an event
   * @param counts how the people of the employer's event are doing; null when it holds none
   */
  record View(
      List<Joined> joined,
      Map<String, String> offered,
      boolean joinable,
      @Nullable LinkedCounts counts) {}

  /**
   * An event that the person belongs to.
   *
   * @param caseId null when the reader may not see the event's case
   */
  record Joined(@Nullable CaseId caseId, String kind, String employer) {}

  View of(CaseRecord found, PolkuUser reader, Locale locale) {
    if (!found.isPersons()) {
      boolean event = events.isEvent(found.id());
      return new View(
          List.of(), Map.of(), false, event ? links.countsOf(found.id(), reader.scope()) : null);
    }
    List<Joined> joined =
        links.eventsOf(found.id()).stream().map(event -> joined(event, reader, locale)).toList();
    boolean joinable = found.status() != CaseStatus.ENDED;
    return new View(joined, joinable ? running.offered(reader, locale) : Map.of(), joinable, null);
  }

  private Joined joined(LinkedEvent event, PolkuUser reader, Locale locale) {
    CaseRecord at = cases.get(event.eventCaseId());
    CaseCustomer employer = at.customer();
    return new Joined(
        reader.scope().allows(at.municipality(), at.restricted()) ? at.id() : null,
        running.kind(event.kind(), locale),
        names.of(List.of(employer)).getOrDefault(employer, ""));
  }
}
