package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.ChangeEvent;
import fi.polku.cases.ChangeEvents;
import fi.polku.cases.CustomerNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Events of many people that go on, as lists offer them to whoever joins a person to one. */
@Component
public class RunningEvents {

  private static final int OFFERED = 100;

  private final ChangeEvents events;
  private final CustomerNames names;
  private final Areas areas;
  private final MessageSource messages;

  RunningEvents(ChangeEvents events, CustomerNames names, Areas areas, MessageSource messages) {
    this.events = events;
    this.names = names;
    this.areas = areas;
    this.messages = messages;
  }

  /** Those in the reader's scope: words of each by the id of its case. */
  public Map<String, String> offered(PolkuUser reader, Locale locale) {
    List<ChangeEvent> running = events.running(reader.scope(), OFFERED);
    Map<CaseCustomer, String> employers =
        names.of(running.stream().map(ChangeEvent::employer).toList());
    Map<String, String> offered = new LinkedHashMap<>();
    for (ChangeEvent event : running) {
      offered.put(
          event.caseId().toString(),
          "%s, %s (%s)"
              .formatted(
                  employers.getOrDefault(event.employer(), ""),
                  areas.nameOf(event.municipality(), locale),
                  kind(event.kind(), locale)));
    }
    return offered;
  }

  /** What an event of the kind is called. */
  public String kind(String kind, Locale locale) {
    return messages.getMessage("timeline.fact.event." + kind, null, kind, locale);
  }
}
