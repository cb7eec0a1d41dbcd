package fi.polku.vacancies;

import fi.polku.access.PolkuUser;
import fi.polku.access.RowScope;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.Employer;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.Employers;
import fi.polku.engine.Processes;
import fi.polku.journeys.CaseJourneys;
import fi.polku.journeys.EmployerCases;
import fi.polku.journeys.EmployerMatter;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes vacancy notices in: employer, case, journey and vacancy in one transaction, or nothing. */
@Service
public class VacancyNotices {

  private static final String JOURNEY = "tyonantajan-ilmoitus";
  private static final String CUSTOMERSHIP = "tyonantajan-palvelutarve";
  private static final String CORRECTED = "ilmoitus-korjattu";

  /** How often a notice that met another of the same employer or id looks again. */
  private static final int ATTEMPTS = 5;

  private final Vacancies vacancies;
  private final Employers employers;
  private final EmployerCases employerCases;
  private final Cases cases;
  private final CaseJourneys journeys;
  private final Processes processes;
  private final TransactionTemplate transaction;

  VacancyNotices(
      Vacancies vacancies,
      Employers employers,
      EmployerCases employerCases,
      Cases cases,
      CaseJourneys journeys,
      Processes processes,
      PlatformTransactionManager transactions) {
    this.vacancies = vacancies;
    this.employers = employers;
    this.employerCases = employerCases;
    this.cases = cases;
    this.journeys = journeys;
    this.processes = processes;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Brings the notice to the waiting area, on the employer's open case or a new one. One that was
   * received before changes nothing, unless it was returned: then it is the correction, and the
   * notice is checked again.
   *
   * @throws AccessDeniedException if the employer or the earlier notice is outside the user's
   *     grants
   */
  public ReceivedNotice receive(VacancyNotice notice, PolkuUser user) {
    for (int attempt = 1; ; attempt++) {
      try {
        ReceivedNotice received = transaction.execute(status -> attempt(notice, user));
        if (received == null) {
          throw new IllegalStateException("A transaction that receives a notice answers with it");
        }
        return received;
      } catch (DuplicateKeyException | TransientDataAccessException | ConflictException race) {
        if (attempt == ATTEMPTS) {
          throw race;
        }
      }
    }
  }

  /** The vacancy of the sender's own id, on a case in scope. */
  public Optional<Vacancy> find(String externalId, RowScope scope) {
    return vacancies
        .ofNotice(externalId)
        .filter(vacancy -> cases.find(vacancy.caseId(), scope).isPresent());
  }

  private ReceivedNotice attempt(VacancyNotice notice, PolkuUser user) {
    Optional<Vacancy> earlier = vacancies.ofNotice(notice.externalId());
    if (earlier.isPresent()) {
      return new ReceivedNotice(again(notice, earlier.get(), user), false);
    }
    CaseId caseId = caseOf(notice, user);
    journeys.start(caseId, JOURNEY, answers(notice), null, user);
    return new ReceivedNotice(vacancies.ofNotice(notice.externalId()).orElseThrow(), true);
  }

  private Vacancy again(VacancyNotice notice, Vacancy earlier, PolkuUser user) {
    if (cases.find(earlier.caseId(), user.scope()).isEmpty()) {
      throw new AccessDeniedException("A vacancy outside the user's grants");
    }
    if (earlier.state() == VacancyState.RETURNED) {
      processes.sendToOneWith(
          "avoinPaikkaId", earlier.id().toString(), CORRECTED, earlier.caseId(), answers(notice));
    }
    return vacancies.ofNotice(notice.externalId()).orElseThrow();
  }

  private CaseId caseOf(VacancyNotice notice, PolkuUser user) {
    Optional<Employer> known =
        employers.search(notice.employer().businessId().value(), user.scope(), 1).stream()
            .findFirst();
    return known
        .flatMap(employer -> openCase(employer, user.scope()))
        .map(CaseRecord::id)
        .orElseGet(() -> newCase(notice, known.map(Employer::details), user));
  }

  private Optional<CaseRecord> openCase(Employer employer, RowScope scope) {
    return cases.of(CaseCustomer.employer(employer.id()), scope).stream()
        .filter(found -> found.status() != CaseStatus.ENDED)
        .findFirst();
  }

  private CaseId newCase(VacancyNotice notice, Optional<EmployerDetails> known, PolkuUser user) {
    return employerCases
        .start(
            new EmployerMatter(
                "paikka-" + UUID.randomUUID(),
                known.orElse(notice.employer()),
                CUSTOMERSHIP,
                Map.of(
                    "aloite", "TYONANTAJA",
                    "yhteydenottokanava", "VERKKO",
                    "yhteydenotonAihe", "REKRYTOINTI")),
            user)
        .caseId();
  }

  /** By the keys of the journey's start form. */
  private static Map<String, @Nullable Object> answers(VacancyNotice notice) {
    VacancyDetails details = notice.details();
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("ilmoituskanava", "VERKKO");
    answers.put("ilmoitusTunniste", notice.externalId());
    answers.put("tehtavanimike", details.title());
    answers.put("paikkoja", details.positions());
    answers.put("tyopaikanKunta", details.workplace().value());
    put(answers, "ammatti", details.occupation());
    put(answers, "hakuPaattyy", details.applicationsClose());
    put(answers, "tyonKuvaus", notice.description());
    return answers;
  }

  private static void put(
      Map<String, @Nullable Object> answers, String key, @Nullable Object answer) {
    if (answer != null) {
      answers.put(key, answer.toString());
    }
  }
}
