package fi.polku.cases.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.Cases;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.Attempts;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A customer with all cases that the reader may see. */
@Controller
@RequestMapping("/asiakkaat/{personId}")
class PersonCardController {

  private final Persons persons;
  private final Cases cases;
  private final Areas areas;
  private final CurrentUser currentUser;
  private final ReadLog readLog;

  PersonCardController(
      Persons persons, Cases cases, Areas areas, CurrentUser currentUser, ReadLog readLog) {
    this.persons = persons;
    this.cases = cases;
    this.areas = areas;
    this.currentUser = currentUser;
    this.readLog = readLog;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID personId, Locale reader) {
    PolkuUser user = currentUser.require();
    Person person = inScope(personId, user);
    readLog.personRead(person.id(), "person-card");
    return new ModelAndView("cases/person")
        .addObject("person", person)
        .addObject("municipality", areas.nameOf(person.municipality(), reader))
        .addObject("mayRestrict", user.seesRestrictedPersons())
        .addObject(
            "cases",
            cases.of(CaseCustomer.person(person.id()), user.scope()).stream()
                .map(record -> CaseLine.of(record, areas, reader))
                .toList());
  }

  /** Sets or lifts turvakielto; only for those who see the person afterwards too. */
  @PostMapping("/turvakielto")
  String restrict(
      @PathVariable UUID personId, @RequestParam boolean restricted, RedirectAttributes redirect) {
    PolkuUser user = currentUser.require();
    Person person = inScope(personId, user);
    if (!user.seesRestrictedPersons()) {
      throw new AccessDeniedException("Turvakielto is changed by those with the grant only");
    }
    Attempts.untilAlone(() -> persons.restrict(person.id(), restricted));
    String outcome = restricted ? "cases.person.restricted-set" : "cases.person.restricted-lifted";
    redirect.addFlashAttribute("notice", new Notice("success", outcome));
    return "redirect:/asiakkaat/" + person.id();
  }

  private Person inScope(UUID personId, PolkuUser user) {
    return persons.find(personId, user.scope()).orElseThrow(() -> new NotFoundException("person"));
  }
}
