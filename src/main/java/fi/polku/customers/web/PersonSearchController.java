package fi.polku.customers.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.ReadLog;
import fi.polku.areas.Areas;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.PersonalIdentityCode;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search for a customer, by name or identity code. */
@Controller
@RequestMapping("/asiakkaat")
class PersonSearchController {

  private static final int SHOWN = 50;
  private static final int LONGEST_QUERY = 200;

  private final Persons persons;
  private final Areas areas;
  private final CurrentUser user;
  private final ReadLog readLog;

  PersonSearchController(Persons persons, Areas areas, CurrentUser user, ReadLog readLog) {
    this.persons = persons;
    this.areas = areas;
    this.user = user;
    this.readLog = readLog;
  }

  /** An address may carry a name, never an identity code: addresses stay in histories and logs. */
  @GetMapping
  ModelAndView open(@RequestParam(defaultValue = "") String q, Locale reader) {
    return PersonalIdentityCode.parse(q).isPresent()
        ? page("", List.of(), reader).addObject("codeInAddress", true)
        : search(q, reader);
  }

  @PostMapping
  ModelAndView search(@RequestParam(defaultValue = "") String q, Locale reader) {
    String query = q.substring(0, Math.min(q.length(), LONGEST_QUERY)).strip();
    if (query.isEmpty()) {
      return page(query, List.of(), reader);
    }
    List<Person> found = persons.search(query, user.require().scope(), SHOWN);
    found.forEach(person -> readLog.personRead(person.id(), "search"));
    return page(query, found, reader).addObject("searched", true);
  }

  private ModelAndView page(String query, List<Person> found, Locale reader) {
    return new ModelAndView("customers/search")
        .addObject("query", query)
        .addObject("persons", found.stream().map(p -> PersonLine.of(p, areas, reader)).toList())
        .addObject("more", found.size() == SHOWN);
  }
}
