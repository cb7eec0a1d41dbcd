package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.journeys.EmployerCases;
import fi.polku.journeys.EmployerCheck;
import fi.polku.journeys.EmployerMatter;
import fi.polku.journeys.FormErrors;
import fi.polku.journeys.ShownForm;
import fi.polku.journeys.StartableJourney;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import java.util.Map;
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
 * The questions with which an employer's matter begins. The parameter {@code tunniste} is the
 * page's own id, by which a form sent twice opens one case.
 */
@Controller
@RequestMapping("/tyonantajat/{employerId}/asia/{process}")
class EmployerMatterPageController {

  private final Employers employers;
  private final EmployerCases matters;
  private final EmployerCheck check;
  private final JourneyPages pages;
  private final FormErrors errors;
  private final CurrentUser currentUser;

  EmployerMatterPageController(
      Employers employers,
      EmployerCases matters,
      EmployerCheck check,
      JourneyPages pages,
      FormErrors errors,
      CurrentUser currentUser) {
    this.employers = employers;
    this.matters = matters;
    this.check = check;
    this.pages = pages;
    this.errors = errors;
    this.currentUser = currentUser;
  }

  @GetMapping
  ModelAndView ask(@PathVariable UUID employerId, @PathVariable String process, Locale reader) {
    return page(inScope(employerId), process, "lomake-" + UUID.randomUUID(), reader);
  }

  @GetMapping("/lomake")
  @ResponseBody
  ShownForm form(@PathVariable UUID employerId, @PathVariable String process, Locale reader) {
    inScope(employerId);
    return matters.form(process, currentUser.require(), reader);
  }

  @PostMapping
  ModelAndView open(
      @PathVariable UUID employerId,
      @PathVariable String process,
      @RequestParam(defaultValue = "{}") String data,
      @RequestParam String tunniste,
      RedirectAttributes redirect,
      Locale reader) {
    Employer employer = inScope(employerId);
    try {
      var problems = new InputCheck();
      var externalId = check.externalId(Map.of("externalId", tunniste), problems);
      problems.refuseIfProblems();
      var matter =
          new EmployerMatter(
              externalId.orElseThrow(), employer.details(), process, pages.read(data));
      var opened = matters.start(matter, currentUser.require());
      redirect.addFlashAttribute("notice", new Notice("success", "journeys.employer.started"));
      return new ModelAndView("redirect:/tapaukset/" + opened.caseId());
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(employer, process, tunniste, reader);
      page.addObject("errors", errors.of(refusal, reader));
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private ModelAndView page(Employer employer, String process, String tunniste, Locale reader) {
    PolkuUser user = currentUser.require();
    StartableJourney journey = matters.find(process, user);
    return new ModelAndView("journeys/employer-matter")
        .addObject("employer", employer)
        .addObject("journey", journey.name().in(reader))
        .addObject("process", process)
        .addObject("asks", matters.form(process, user, reader).schema() != null)
        .addObject("tunniste", tunniste);
  }

  private Employer inScope(UUID id) {
    return employers
        .find(id, currentUser.require().scope())
        .orElseThrow(() -> new NotFoundException("employer"));
  }
}
