package fi.polku.casefile.web;

import fi.polku.access.CurrentUser;
import fi.polku.casefile.CaseFile;
import fi.polku.casefile.CaseFiles;
import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.journeys.CaseJourneys;
import fi.polku.journeys.ChangeReports;
import fi.polku.journeys.ServiceRequests;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page: the whole story in plain words. */
@Controller
class CasePageController {

  private final CaseFiles files;
  private final ServiceRequests requests;
  private final CaseJourneys journeys;
  private final ChangeReports changes;
  private final EventPanel events;
  private final CurrentUser user;
  private final Words words;
  private final Metroline metroline;
  private final Waiting waiting;
  private final DecisionCards decisions;

  CasePageController(
      CaseFiles files,
      ServiceRequests requests,
      CaseJourneys journeys,
      ChangeReports changes,
      EventPanel events,
      CurrentUser user,
      Words words,
      Metroline metroline,
      Waiting waiting,
      DecisionCards decisions) {
    this.files = files;
    this.requests = requests;
    this.journeys = journeys;
    this.changes = changes;
    this.events = events;
    this.user = user;
    this.words = words;
    this.metroline = metroline;
    this.waiting = waiting;
    this.decisions = decisions;
  }

  /**
   * @param process which process's way is drawn; null for the one going on
   */
  @GetMapping("/tapaukset/{caseId}")
  String open(
      @PathVariable String caseId,
      @RequestParam(name = "prosessi", required = false) @Nullable String process,
      Locale reader,
      Model model) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    CaseFile file = files.open(id);
    List<ProcessPath> paths = files.paths(id);
    model.addAttribute("file", file.record());
    model.addAttribute("person", file.person());
    model.addAttribute("employer", file.employer());
    model.addAttribute("municipality", words.municipality(file.record().municipality(), reader));
    model.addAttribute("stops", metroline.of(file, paths, reader));
    model.addAttribute("tasks", waiting.tasks(file.openTasks(), user.require().username(), reader));
    model.addAttribute("waiting", waiting.steps(paths, reader));
    model.addAttribute("systems", waiting.systems(id, reader));
    model.addAttribute("mayAskForService", requests.isAwaited(id));
    model.addAttribute("journeys", journeys.startable(id, user.require()));
    model.addAttribute("changes", changes.awaited(id, user.require()));
    model.addAttribute("event", events.of(file.record(), user.require(), reader));
    model.addAttribute("appointments", AppointmentLine.of(file, words, reader));
    model.addAttribute("clocks", ClockLine.of(file, words, reader));
    model.addAttribute("story", StoryLine.of(file.timeline(), words, reader));
    model.addAttribute("decisions", decisions.of(file.decisions(), reader));
    model.addAttribute("paths", PathView.of(paths, process, words, reader));
    return "casefile/case";
  }
}
