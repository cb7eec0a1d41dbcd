package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.journeys.EmployerCases;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An employer with all cases that the reader may see, and what may be begun. */
@Controller
class EmployerCardController {

  private final Employers employers;
  private final Cases cases;
  private final EmployerCases matters;
  private final Areas areas;
  private final CurrentUser currentUser;

  EmployerCardController(
      Employers employers,
      Cases cases,
      EmployerCases matters,
      Areas areas,
      CurrentUser currentUser) {
    this.employers = employers;
    this.cases = cases;
    this.matters = matters;
    this.areas = areas;
    this.currentUser = currentUser;
  }

  @GetMapping("/tyonantajat/{employerId}")
  ModelAndView show(@PathVariable UUID employerId, Locale reader) {
    PolkuUser user = currentUser.require();
    Employer employer =
        employers
            .find(employerId, user.scope())
            .orElseThrow(() -> new NotFoundException("employer"));
    return new ModelAndView("journeys/employer")
        .addObject("employer", employer)
        .addObject("municipality", areas.nameOf(employer.municipality(), reader))
        .addObject("journeys", matters.startable(user))
        .addObject(
            "cases",
            cases.of(CaseCustomer.employer(employer.id()), user.scope()).stream()
                .map(found -> Line.of(found, areas, reader))
                .toList());
  }

  /** A case as the card lists it. */
  record Line(CaseId id, LocalDate startedOn, CaseStatus status, String municipality) {

    static Line of(CaseRecord found, Areas areas, Locale reader) {
      return new Line(
          found.id(),
          found.startedOn(),
          found.status(),
          areas.nameOf(found.municipality(), reader));
    }
  }
}
