package fi.polku.casefile.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.cases.CaseChangeException;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseLinks;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ChangeEvent;
import fi.polku.cases.ChangeEvents;
import fi.polku.cases.CustomerNames;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joins a person's case to an event of many people, and lists the people of an event. */
@Controller
@RequestMapping("/tapaukset/{caseId}")
class EventController {

  private static final int ROWS = 50;
  private static final int LAST_PAGE = 1000;

  private final Cases cases;
  private final CaseLinks links;
  private final ChangeEvents events;
  private final CustomerNames names;
  private final Words words;
  private final ReadLog readLog;
  private final CurrentUser currentUser;

  EventController(
      Cases cases,
      CaseLinks links,
      ChangeEvents events,
      CustomerNames names,
      Words words,
      ReadLog readLog,
      CurrentUser currentUser) {
    this.cases = cases;
    this.links = links;
    this.events = events;
    this.names = names;
    this.words = words;
    this.readLog = readLog;
    this.currentUser = currentUser;
  }

  /**
   * @param tapahtuma the event chosen from the list, or empty
   * @param tunnus the event's code as another area gave it, or empty
   */
  @PostMapping("/tapahtuma")
  String join(
      @PathVariable String caseId,
      @RequestParam(defaultValue = "") String tapahtuma,
      @RequestParam(defaultValue = "") String tunnus,
      RedirectAttributes redirect) {
    CaseRecord joining = visible(caseId, currentUser.require());
    String reference = tunnus.isBlank() ? tapahtuma.strip() : tunnus.strip();
    redirect.addFlashAttribute("notice", joined(joining.id(), events.byReference(reference)));
    return "redirect:/tapaukset/" + joining.id();
  }

  private Notice joined(CaseId joining, Optional<ChangeEvent> event) {
    if (event.isEmpty()) {
      return new Notice("error", "casefile.event.unknown");
    }
    try {
      links.link(joining, event.get().caseId(), event.get().kind());
    } catch (CaseChangeException ended) {
      return new Notice("error", "casefile.event.refused");
    }
    return new Notice("success", "casefile.event.joined");
  }

  /**
   * @param sivu from 0
   */
  @GetMapping("/henkilot")
  ModelAndView people(
      @PathVariable String caseId, @RequestParam(defaultValue = "0") int sivu, Locale reader) {
    PolkuUser user = currentUser.require();
    CaseRecord event = visible(caseId, user);
    if (!events.isEvent(event.id())) {
      throw new NotFoundException("event");
    }
    int page = Math.max(0, Math.min(sivu, LAST_PAGE));
    List<CaseRecord> found = links.linkedTo(event.id(), user.scope(), page * ROWS, ROWS + 1);
    List<CaseRecord> rows = found.subList(0, Math.min(found.size(), ROWS));
    rows.forEach(row -> readLog.personRead(row.personId(), "event"));
    Map<CaseCustomer, String> persons = names.of(rows.stream().map(CaseRecord::customer).toList());
    return new ModelAndView("casefile/people")
        .addObject("caseId", event.id())
        .addObject("employer", names.of(List.of(event.customer())).get(event.customer()))
        .addObject("counts", links.countsOf(event.id(), user.scope()))
        .addObject("people", rows.stream().map(row -> line(row, persons, reader)).toList())
        .addObject("previous", page == 0 ? null : address(event.id(), page - 1))
        .addObject("next", found.size() > ROWS ? address(event.id(), page + 1) : null)
        .addObject("from", page * ROWS + 1)
        .addObject("to", page * ROWS + rows.size());
  }

  private Line line(CaseRecord row, Map<CaseCustomer, String> persons, Locale reader) {
    return new Line(
        row.id(),
        persons.getOrDefault(row.customer(), ""),
        row.status(),
        words.municipality(row.municipality(), reader));
  }

  private CaseRecord visible(String caseId, PolkuUser user) {
    return CaseId.parse(caseId)
        .flatMap(id -> cases.find(id, user.scope()))
        .orElseThrow(() -> new NotFoundException("case"));
  }

  private static String address(CaseId event, int page) {
    return "/tapaukset/" + event + "/henkilot?sivu=" + page;
  }

  /** A person of the event. */
  record Line(CaseId caseId, String name, CaseStatus status, String municipality) {}
}
