package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.customers.Employer;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.Employers;
import fi.polku.journeys.EmployerCases;
import fi.polku.journeys.EmployerCheck;
import fi.polku.journeys.StartableJourney;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An employer's details: entered when a matter begins, and put right later. */
@Controller
@RequestMapping("/tyonantajat")
class EmployerFormController {

  private static final String VIEW = "journeys/employer-form";

  private final EmployerCheck check;
  private final Employers employers;
  private final EmployerCases matters;
  private final JobSearchChoices choices;
  private final CurrentUser currentUser;

  EmployerFormController(
      EmployerCheck check,
      Employers employers,
      EmployerCases matters,
      JobSearchChoices choices,
      CurrentUser currentUser) {
    this.check = check;
    this.employers = employers;
    this.matters = matters;
    this.choices = choices;
    this.currentUser = currentUser;
  }

  @GetMapping("/uusi")
  ModelAndView blank(Locale reader) {
    return page(EmployerForm.blank(), List.of(), reader);
  }

  /** Leads on to the questions with which the matter begins. */
  @PostMapping("/uusi")
  ModelAndView begin(@RequestParam Map<String, String> parameters, Locale reader) {
    EmployerForm form = EmployerForm.sent(parameters);
    PolkuUser user = currentUser.require();
    try {
      var problems = new InputCheck();
      problems.required("process", form.process(), process -> process);
      EmployerDetails details = own(check.read(form.texts(), problems), user);
      String process = matters.find(form.process(), user).process();
      UUID id = employers.findOrOpen(details).id();
      return new ModelAndView("redirect:/tyonantajat/" + id + "/asia/" + process);
    } catch (InvalidInputException refusal) {
      return refused(page(form, refusal.problems(), reader));
    }
  }

  @GetMapping("/{employerId}/tiedot")
  ModelAndView details(@PathVariable UUID employerId, Locale reader) {
    Employer known = inScope(employerId);
    return page(EmployerForm.of(known), List.of(), reader).addObject("known", known);
  }

  @PostMapping("/{employerId}/tiedot")
  ModelAndView change(
      @PathVariable UUID employerId,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect,
      Locale reader) {
    Employer known = inScope(employerId);
    EmployerForm form = EmployerForm.sent(parameters).ofSame(known);
    try {
      EmployerDetails details = check.read(form.texts(), new InputCheck());
      employers.update(employerId, own(details, currentUser.require()));
    } catch (InvalidInputException refusal) {
      return refused(page(form, refusal.problems(), reader).addObject("known", known));
    }
    redirect.addFlashAttribute("notice", new Notice("success", "journeys.employer.saved"));
    return new ModelAndView("redirect:/tyonantajat/" + employerId);
  }

  private ModelAndView page(EmployerForm form, List<FieldProblem> problems, Locale reader) {
    PolkuUser user = currentUser.require();
    Map<String, String> processes = new LinkedHashMap<>();
    for (StartableJourney journey : matters.startable(user)) {
      processes.put(journey.process(), journey.name().in(reader));
    }
    return new ModelAndView(VIEW)
        .addObject(EmployerForm.NAME, form.texts())
        .addObject(BindingResult.MODEL_KEY_PREFIX + EmployerForm.NAME, form.with(problems))
        .addObject("municipalities", choices.municipalities(user, reader))
        .addObject("languages", choices.languages(reader))
        .addObject("segments", choices.segments(reader))
        .addObject("processes", processes);
  }

  private Employer inScope(UUID id) {
    return employers
        .find(id, currentUser.require().scope())
        .orElseThrow(() -> new NotFoundException("employer"));
  }

  private static EmployerDetails own(EmployerDetails details, PolkuUser user) {
    if (!user.municipalities().contains(details.municipality())) {
      throw new AccessDeniedException("An employer outside the user's grants");
    }
    return details;
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }
}
