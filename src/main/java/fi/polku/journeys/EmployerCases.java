package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.NewCase;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.engine.StartableProcesses;
import fi.polku.engine.StartableProcesses.Offer;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens cases of employers: employer, case and process in one transaction, or nothing. Methods fail
 * with {@link NotFoundException} when no model of the name opens such a case, and with {@link
 * AccessDeniedException} when none of the user's roles may start it.
 */
@Service
public class EmployerCases {

  private static final String NEW_CASE = "tyonantajasta";

  /** Where the start form of such a model asks how the contact came about. */
  private static final String CHANNEL = "yhteydenottokanava";

  private static final String ONLINE = "VERKKO";

  private final Employers employers;
  private final Cases cases;
  private final Areas areas;
  private final StartableProcesses offers;
  private final FormDesk desk;
  private final Clock clock;
  private final TransactionTemplate transaction;

  EmployerCases(
      Employers employers,
      Cases cases,
      Areas areas,
      StartableProcesses offers,
      FormDesk desk,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.employers = employers;
    this.cases = cases;
    this.areas = areas;
    this.offers = offers;
    this.desk = desk;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What the user may open a case with. */
  public List<StartableJourney> startable(PolkuUser user) {
    return offers.all().stream()
        .filter(offer -> offer.startedFrom().equals(NEW_CASE) && mayStart(offer, user))
        .map(offer -> new StartableJourney(offer.key(), offer.name()))
        .toList();
  }

  public StartableJourney find(String process, PolkuUser user) {
    Offer offer = offered(process, user);
    return new StartableJourney(offer.key(), offer.name());
  }

  /** What is asked at the start; a form without a schema when nothing is. */
  public ShownForm form(String process, PolkuUser user, Locale reader) {
    return desk.shown(offers.form(offered(process, user)), Map.of(), reader);
  }

  /**
   * Opens the case and starts its journey. A message that was received before, even at this very
   * moment by somebody else, changes nothing and finds the case it opened.
   *
   * @throws fi.polku.shared.InvalidInputException with every problem of the answers
   * @throws AccessDeniedException if the employer's municipality is outside the user's grants
   */
  public StartedEmployerCase start(EmployerMatter matter, PolkuUser user) {
    Offer offer = offered(matter.process(), user);
    if (!user.municipalities().contains(matter.employer().municipality())) {
      throw new AccessDeniedException("An employer outside the user's grants");
    }
    return Attempts.untilAlone(() -> attempt(matter, offer));
  }

  private StartedEmployerCase attempt(EmployerMatter matter, Offer offer) {
    Optional<CaseId> earlier = cases.findByExternalId(matter.externalId());
    earlier.map(cases::get).ifPresent(opened -> requireSameEmployer(opened, matter));
    return earlier.isPresent()
        ? new StartedEmployerCase(earlier.get(), false)
        : new StartedEmployerCase(open(matter, offer), true);
  }

  private void requireSameEmployer(CaseRecord opened, EmployerMatter matter) {
    boolean same =
        !opened.isPersons()
            && employers
                .get(opened.employerId())
                .businessId()
                .equals(matter.employer().businessId());
    if (!same) {
      throw new ExternalIdTakenException();
    }
  }

  private CaseId open(EmployerMatter matter, Offer offer) {
    Map<String, @Nullable Object> facts =
        new HashMap<>(desk.accepted(offers.form(offer), matter.answers(), Map.of()));
    CaseId opened = transaction.execute(status -> open(matter, offer, facts));
    if (opened == null) {
      throw new IllegalStateException("A transaction that opens a case answers with it");
    }
    return opened;
  }

  private CaseId open(EmployerMatter matter, Offer offer, Map<String, @Nullable Object> facts) {
    Employer employer = employers.findOrOpen(matter.employer());
    Object channel = facts.get(CHANNEL);
    return cases
        .open(
            new NewCase(
                CaseCustomer.employer(employer.id()),
                false,
                matter.externalId(),
                areas.areaOf(employer.municipality()).orElseThrow().id(),
                employer.municipality(),
                employer.language(),
                channel == null ? ONLINE : channel.toString(),
                LocalDate.now(clock),
                Role.EMPLOYER_EXPERT.key(),
                offer.key(),
                facts))
        .id();
  }

  private Offer offered(String process, PolkuUser user) {
    Offer offer =
        offers
            .find(process)
            .filter(found -> found.startedFrom().equals(NEW_CASE))
            .orElseThrow(() -> new NotFoundException("journey"));
    if (!mayStart(offer, user)) {
      throw new AccessDeniedException("None of the user's roles may start " + process);
    }
    return offer;
  }

  /** Programs bring what employers themselves begin online. */
  private static boolean mayStart(Offer offer, PolkuUser user) {
    return user.has(Role.INTEGRATION)
        || user.roles().stream().anyMatch(role -> offer.starters().contains(role.key()));
  }
}
