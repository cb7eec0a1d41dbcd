package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.cases.Cases;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.JobSearchCheck;
import fi.polku.journeys.JobSearchInput;
import fi.polku.journeys.JobSearches;
import fi.polku.journeys.OpenCaseException;
import fi.polku.journeys.RunningEvents;
import fi.polku.shared.CaseId;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Job searches that start in person, entered by a caseworker. */
@Controller
@RequestMapping("/tyonhaku/uusi")
class JobSearchPageController {

  private final JobSearchCheck check;
  private final JobSearches searches;
  private final Cases cases;
  private final JobSearchChoices choices;
  private final RunningEvents events;
  private final CurrentUser currentUser;
  private final Clock clock;

  JobSearchPageController(
      JobSearchCheck check,
      JobSearches searches,
      Cases cases,
      JobSearchChoices choices,
      RunningEvents events,
      CurrentUser currentUser,
      Clock clock) {
    this.check = check;
    this.searches = searches;
    this.cases = cases;
    this.choices = choices;
    this.events = events;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView blank(Locale reader) {
    return page(JobSearchForm.blank(LocalDate.now(clock)), List.of(), reader);
  }

  @PostMapping
  ModelAndView start(
      @RequestParam Map<String, String> parameters, RedirectAttributes redirect, Locale reader) {
    JobSearchForm form = JobSearchForm.sent(parameters);
    try {
      return new ModelAndView(start(form, redirect));
    } catch (OpenCaseException refusal) {
      return new ModelAndView(toOpenCase(refusal.openCase(), redirect));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(form, refusal.problems(), reader);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private String start(JobSearchForm form, RedirectAttributes redirect) {
    PolkuUser user = currentUser.require();
    JobSearch search = check.read(form.input(), new InputCheck());
    StartGrant.require(user, search);
    CaseId opened = searches.start(search).caseId();
    if (cases.find(opened, user.scope()).isPresent()) {
      redirect.addFlashAttribute("notice", new Notice("success", "journeys.started"));
      return "redirect:/tapaukset/" + opened;
    }
    // a person with turvakielto that this user may not see
    redirect.addFlashAttribute("notice", new Notice("info", "journeys.started-unseen"));
    return "redirect:/tyonhaku/uusi";
  }

  /** A person has one open case: the page of it, for those who see it. */
  private String toOpenCase(CaseId open, RedirectAttributes redirect) {
    boolean visible = cases.find(open, currentUser.require().scope()).isPresent();
    String key = visible ? "journeys.open-case" : "journeys.open-case-unseen";
    redirect.addFlashAttribute("notice", new Notice("info", key));
    return "redirect:" + (visible ? "/tapaukset/" + open : "/tyonhaku/uusi");
  }

  private ModelAndView page(JobSearchForm form, List<FieldProblem> problems, Locale reader) {
    PolkuUser user = currentUser.require();
    return new ModelAndView("journeys/job-search")
        .addObject(JobSearchForm.NAME, form.texts())
        .addObject(BindingResult.MODEL_KEY_PREFIX + JobSearchForm.NAME, form.with(problems))
        .addObject("changeGiven", form.has(JobSearchInput.KNOWN_CHANGE))
        .addObject("immigrantGiven", form.has(JobSearchInput.IMMIGRANT))
        .addObject("restricted", form.isRestricted())
        .addObject("mayRestrict", user.seesRestrictedPersons())
        .addObject("municipalities", choices.municipalities(user, reader))
        .addObject("languages", choices.languages(reader))
        .addObject("changeKinds", choices.changeKinds(reader))
        .addObject("permitTypes", choices.permitTypes(reader))
        .addObject("eventGiven", !form.texts().getOrDefault("changeEvent", "").isBlank())
        .addObject("events", events.offered(user, reader));
  }
}
