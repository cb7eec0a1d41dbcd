package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.journeys.CaseJourneys;
import fi.polku.journeys.FormErrors;
import fi.polku.journeys.ShownForm;
import fi.polku.journeys.StartableJourney;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Starting a service or matter from the case page: its form, or a question whether to start it. The
 * parameter {@code tunniste} is the page's own id, by which a form sent twice starts once.
 */
@Controller
@RequestMapping("/tapaukset/{caseId}/aloita/{process}")
class JourneyPageController {

  private final CaseJourneys journeys;
  private final JourneyPages pages;
  private final FormErrors errors;
  private final CurrentUser currentUser;

  JourneyPageController(
      CaseJourneys journeys, JourneyPages pages, FormErrors errors, CurrentUser currentUser) {
    this.journeys = journeys;
    this.pages = pages;
    this.errors = errors;
    this.currentUser = currentUser;
  }

  @GetMapping
  ModelAndView open(@PathVariable String caseId, @PathVariable String process, Locale reader) {
    return page(id(caseId), process, "lomake-" + UUID.randomUUID(), reader);
  }

  @GetMapping("/lomake")
  @ResponseBody
  ShownForm form(@PathVariable String caseId, @PathVariable String process, Locale reader) {
    return journeys.form(id(caseId), process, currentUser.require(), reader);
  }

  @PostMapping
  ModelAndView start(
      @PathVariable String caseId,
      @PathVariable String process,
      @RequestParam(defaultValue = "{}") String data,
      @RequestParam String tunniste,
      RedirectAttributes redirect,
      Locale reader) {
    CaseId id = id(caseId);
    try {
      journeys.start(id, process, pages.read(data), tunniste, currentUser.require());
      redirect.addFlashAttribute("notice", new Notice("success", "journeys.journey-started"));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(id, process, tunniste, reader);
      page.addObject("errors", errors.of(refusal, reader));
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    } catch (ConflictException ended) {
      redirect.addFlashAttribute("notice", new Notice("alert", "journeys.case-ended"));
    }
    return new ModelAndView("redirect:/tapaukset/" + id);
  }

  private ModelAndView page(CaseId id, String process, String tunniste, Locale reader) {
    PolkuUser user = currentUser.require();
    StartableJourney journey = journeys.find(id, process, user);
    boolean asks = journeys.form(id, process, user, reader).schema() != null;
    return pages
        .of("journeys/start", id, user)
        .addObject("journey", journey.name().in(reader))
        .addObject("process", process)
        .addObject("asks", asks)
        .addObject("tunniste", tunniste);
  }

  private static CaseId id(String caseId) {
    return CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
  }
}
