package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.journeys.CaseContacts;
import fi.polku.journeys.Contact;
import fi.polku.journeys.ContactCheck;
import fi.polku.shared.CaseId;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording a contact from the case page. */
@Controller
@RequestMapping("/tapaukset/{caseId}/yhteydenotto")
class ContactPageController {

  private static final String FORM = "contact";

  private final ContactCheck check;
  private final CaseContacts contacts;
  private final JourneyPages pages;
  private final MessageSource words;
  private final CurrentUser currentUser;
  private final Clock clock;

  ContactPageController(
      ContactCheck check,
      CaseContacts contacts,
      JourneyPages pages,
      MessageSource words,
      CurrentUser currentUser,
      Clock clock) {
    this.check = check;
    this.contacts = contacts;
    this.pages = pages;
    this.words = words;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView blank(@PathVariable String caseId, Locale reader) {
    Map<String, String> texts = new HashMap<>();
    texts.put("externalId", "lomake-" + UUID.randomUUID());
    texts.put("contactedOn", LocalDate.now(clock).toString());
    return page(id(caseId), texts, List.of(), reader);
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String caseId,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect,
      Locale reader) {
    CaseId id = id(caseId);
    Map<String, String> texts = new HashMap<>(parameters);
    texts.keySet().retainAll(ContactCheck.FIELDS);
    String externalId = parameters.getOrDefault("externalId", "");
    try {
      Contact contact = check.read(texts, new InputCheck());
      contacts.record(id, contact, externalId, currentUser.require());
    } catch (InvalidInputException refusal) {
      texts.put("externalId", externalId);
      ModelAndView page = page(id, texts, refusal.problems(), reader);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    redirect.addFlashAttribute("notice", new Notice("success", "journeys.contact-recorded"));
    return new ModelAndView("redirect:/tapaukset/" + id);
  }

  private ModelAndView page(
      CaseId id, Map<String, String> texts, List<FieldProblem> problems, Locale reader) {
    BindingResult result = new MapBindingResult(texts, FORM);
    problems.forEach(
        problem ->
            result.rejectValue(
                problem.field(), "error." + problem.code(), problem.arguments().toArray(), null));
    return pages
        .of("journeys/contact", id, currentUser.require())
        .addObject(FORM, texts)
        .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, result)
        .addObject("ways", choices("way", Contact.Way.values(), reader))
        .addObject("topics", choices("topic", Contact.Topic.values(), reader));
  }

  private Map<String, String> choices(String fact, Enum<?>[] values, Locale reader) {
    Map<String, String> choices = new LinkedHashMap<>();
    Arrays.stream(values)
        .forEach(
            value ->
                choices.put(
                    value.name(),
                    words.getMessage(
                        "journeys.contact.%s.%s".formatted(fact, value), null, reader)));
    return choices;
  }

  private static CaseId id(String caseId) {
    return CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
  }
}
