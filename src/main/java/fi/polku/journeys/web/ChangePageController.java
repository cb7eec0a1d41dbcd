package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.cases.Cases;
import fi.polku.journeys.ChangeReportCheck;
import fi.polku.journeys.ChangeReports;
import fi.polku.journeys.ReportKind;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling a change of the customer's life from the case page. */
@Controller
@RequestMapping("/tapaukset/{caseId}/muutos/{kind}")
class ChangePageController {

  private final ChangeReportCheck check;
  private final ChangeReports reports;
  private final Cases cases;
  private final JourneyPages pages;
  private final JobSearchChoices choices;
  private final CurrentUser currentUser;

  ChangePageController(
      ChangeReportCheck check,
      ChangeReports reports,
      Cases cases,
      JourneyPages pages,
      JobSearchChoices choices,
      CurrentUser currentUser) {
    this.check = check;
    this.reports = reports;
    this.cases = cases;
    this.pages = pages;
    this.choices = choices;
    this.currentUser = currentUser;
  }

  @GetMapping
  ModelAndView blank(@PathVariable String caseId, @PathVariable String kind, Locale reader) {
    return page(id(caseId), ChangeForm.blank(kind(kind)), List.of(), reader);
  }

  @PostMapping
  ModelAndView tell(
      @PathVariable String caseId,
      @PathVariable String kind,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect,
      Locale reader) {
    CaseId id = id(caseId);
    ChangeForm form = ChangeForm.sent(kind(kind), parameters);
    try {
      InputCheck problems = form.confirmation();
      var report = check.read(form.kind(), form.told(), problems);
      reports.tell(id, report, form.texts().get("externalId"), currentUser.require());
      redirect.addFlashAttribute("notice", new Notice("success", "journeys.change-told"));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(id, form, refusal.problems(), reader);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    } catch (ConflictException notAwaited) {
      redirect.addFlashAttribute("notice", new Notice("alert", "journeys.change-not-awaited"));
    }
    // the customer may now belong to others
    boolean visible = cases.find(id, currentUser.require().scope()).isPresent();
    return new ModelAndView("redirect:" + (visible ? "/tapaukset/" + id : "/asiakkaat"));
  }

  private ModelAndView page(
      CaseId id, ChangeForm form, List<FieldProblem> problems, Locale reader) {
    PolkuUser user = currentUser.require();
    if (!reports.awaited(id, user).contains(form.kind())) {
      throw new NotFoundException("change");
    }
    return pages
        .of("journeys/change", id, user)
        .addObject("kind", form.kind())
        .addObject(ChangeForm.NAME, form.texts())
        .addObject(BindingResult.MODEL_KEY_PREFIX + ChangeForm.NAME, form.with(problems))
        .addObject("municipalities", choices.everyMunicipality(reader))
        .addObject("permitTypes", choices.permitTypesOrNone(reader))
        .addObject("reasons", choices.withdrawals(reader))
        .addObject("answers", choices.answers(reader));
  }

  private static CaseId id(String caseId) {
    return CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
  }

  private static ReportKind kind(String kind) {
    return ChangeForm.kinds().stream()
        .filter(known -> known.message().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("change"));
  }
}
