package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.engine.StartableProcesses;
import fi.polku.engine.StartableProcesses.Offer;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Services and matters that workers start on an open case. Each method fails with {@link
 * NotFoundException} when the case is not in the user's scope, or it is no case that such a journey
 * starts on, and with {@link AccessDeniedException} when none of the user's roles may start it.
 */
@Service
public class CaseJourneys {

  private final Cases cases;
  private final StartableProcesses offers;
  private final Processes processes;
  private final FormDesk desk;
  private final Timeline timeline;
  private final CaseActs acts;
  private final Clock clock;

  CaseJourneys(
      Cases cases,
      StartableProcesses offers,
      Processes processes,
      FormDesk desk,
      Timeline timeline,
      CaseActs acts,
      Clock clock) {
    this.cases = cases;
    this.offers = offers;
    this.processes = processes;
    this.desk = desk;
    this.timeline = timeline;
    this.acts = acts;
    this.clock = clock;
  }

  /** What the user may start on the case now; nothing on a case that has ended. */
  public List<StartableJourney> startable(CaseId caseId, PolkuUser user) {
    CaseRecord of = visible(caseId, user);
    return of.status() == CaseStatus.ENDED
        ? List.of()
        : offers.all().stream()
            .filter(offer -> startsOn(offer, of) && mayStart(offer, user))
            .map(offer -> new StartableJourney(offer.key(), offer.name()))
            .toList();
  }

  /** The journey itself, for whoever may start it on this case. */
  public StartableJourney find(CaseId caseId, String process, PolkuUser user) {
    Offer offer = offered(visible(caseId, user), process, user);
    return new StartableJourney(offer.key(), offer.name());
  }

  /** What is asked at the start; a form without a schema when nothing is. */
  public ShownForm form(CaseId caseId, String process, PolkuUser user, Locale locale) {
    CaseRecord of = visible(caseId, user);
    return desk.shown(
        offers.form(offered(of, process, user)), variables(of, user, Map.of()), locale);
  }

  /**
   * Starts the journey with the answers, in one transaction.
   *
   * @param data by component key of the start form
   * @param externalId the sender's own id; a repeated message starts nothing. Null: none
   * @return false when an earlier message of the same id had started it
   * @throws fi.polku.shared.ConflictException if the case has ended
   * @throws fi.polku.shared.InvalidInputException with every problem of the data or the id
   */
  public boolean start(
      CaseId caseId,
      String process,
      Map<String, @Nullable Object> data,
      @Nullable String externalId,
      PolkuUser user) {
    Offer offer = offered(visible(caseId, user), process, user);
    return acts.once(
        externalId,
        caseId,
        "journey:" + process,
        () -> start(cases.hold(caseId), offer, data, user));
  }

  private void start(
      CaseRecord of, Offer offer, Map<String, @Nullable Object> data, PolkuUser user) {
    Map<String, @Nullable Object> answers =
        desk.accepted(offers.form(offer), data, variables(of, user, Map.of()));
    timeline.add(
        of.id(), "journey-started", Map.of("process", offer.key(), "journey", offer.name()));
    processes.start(offer.key(), of.id(), variables(of, user, answers));
  }

  private Map<String, @Nullable Object> variables(
      CaseRecord of, PolkuUser user, Map<String, @Nullable Object> answers) {
    return new HashMap<>(CaseVariables.of(of, LocalDate.now(clock), user.username(), answers));
  }

  private Offer offered(CaseRecord of, String process, PolkuUser user) {
    Offer offer =
        offers
            .find(process)
            .filter(found -> startsOn(found, of))
            .orElseThrow(() -> new NotFoundException("journey"));
    if (!mayStart(offer, user)) {
      throw new AccessDeniedException("None of the user's roles may start " + process);
    }
    return offer;
  }

  private static boolean startsOn(Offer offer, CaseRecord of) {
    return offer
        .startedFrom()
        .equals(of.isPersons() ? "henkilon-tapauksesta" : "tyonantajan-tapauksesta");
  }

  private static boolean mayStart(Offer offer, PolkuUser user) {
    return user.roles().stream().anyMatch(role -> offer.starters().contains(role.key()));
  }

  private CaseRecord visible(CaseId caseId, PolkuUser user) {
    return cases.find(caseId, user.scope()).orElseThrow(() -> new NotFoundException("case"));
  }
}
