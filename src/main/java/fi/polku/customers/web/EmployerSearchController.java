package fi.polku.customers.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Areas;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search for an employer; names and Y-tunnus are public, so an address may carry them. */
@Controller
class EmployerSearchController {

  private static final int SHOWN = 50;
  private static final int LONGEST_QUERY = 200;

  private final Employers employers;
  private final Areas areas;
  private final CurrentUser user;

  EmployerSearchController(Employers employers, Areas areas, CurrentUser user) {
    this.employers = employers;
    this.areas = areas;
    this.user = user;
  }

  @GetMapping("/tyonantajat")
  ModelAndView search(@RequestParam(defaultValue = "") String q, Locale locale) {
    String query = q.substring(0, Math.min(q.length(), LONGEST_QUERY)).strip();
    List<Employer> found =
        query.isEmpty() ? List.of() : employers.search(query, user.require().scope(), SHOWN);
    PolkuUser reader = user.require();
    return new ModelAndView("customers/employers")
        .addObject("mayOpen", reader.has(Role.EMPLOYER_EXPERT) || reader.has(Role.CASEWORKER))
        .addObject("query", query)
        .addObject("searched", !query.isEmpty())
        .addObject("employers", found.stream().map(e -> EmployerLine.of(e, areas, locale)).toList())
        .addObject("more", found.size() == SHOWN);
  }
}
