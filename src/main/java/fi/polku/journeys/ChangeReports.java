package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Persons;
import fi.polku.engine.Processes;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Changes of a customer's life, told to the processes of the case that wait for them. */
@Service
public class ChangeReports {

  private final Cases cases;
  private final Persons persons;
  private final Processes processes;
  private final Timeline timeline;
  private final CaseActs acts;

  ChangeReports(
      Cases cases, Persons persons, Processes processes, Timeline timeline, CaseActs acts) {
    this.cases = cases;
    this.persons = persons;
    this.processes = processes;
    this.timeline = timeline;
    this.acts = acts;
  }

  /**
   * What the user may tell of the case now: what its processes wait for. Nothing of an employer's.
   *
   * @throws NotFoundException if there is no such case in the user's scope
   */
  public List<ReportKind> awaited(CaseId caseId, PolkuUser user) {
    CaseRecord of = visible(caseId, user);
    if (!of.isPersons()) {
      return List.of();
    }
    Set<String> messages = processes.awaited(caseId);
    return Arrays.stream(ReportKind.values())
        .filter(kind -> messages.contains(kind.message()))
        .filter(
            kind ->
                kind != ReportKind.RESTRICTED || user.seesRestrictedPersons() && !of.restricted())
        .toList();
  }

  /**
   * Tells the case of the change, in one transaction.
   *
   * @param externalId the sender's own id; a repeated report changes nothing. Null: none
   * @return false when it had been told under this id before
   * @throws NotFoundException if there is no such case of a person in the user's scope
   * @throws AccessDeniedException if turvakielto is told without the grant for it
   * @throws InvalidInputException if the customer moves to where the case is already
   * @throws fi.polku.shared.ConflictException if the case has ended or does not wait for it
   */
  public boolean tell(
      CaseId caseId, ChangeReport report, @Nullable String externalId, PolkuUser user) {
    if (!visible(caseId, user).isPersons()) {
      throw new NotFoundException("case");
    }
    if (report.kind() == ReportKind.RESTRICTED && !user.seesRestrictedPersons()) {
      throw new AccessDeniedException("Turvakielto is told by those with the grant only");
    }
    return acts.once(
        externalId, caseId, "change:" + report.kind(), () -> tell(cases.hold(caseId), report));
  }

  /**
   * Tells the case of a change that a register says has happened: onto the timeline also when no
   * process of the case waits for it.
   *
   * @param externalId of the change in this case; told again it changes nothing
   */
  void hear(CaseId caseId, ChangeReport report, String externalId) {
    acts.once(
        externalId,
        caseId,
        "change:" + report.kind(),
        () -> {
          cases.hold(caseId);
          timeline.add(caseId, report.timelineKind(), report.facts());
          processes.sendToAll(report.kind().message(), caseId, null, report.variables());
        });
  }

  private void tell(CaseRecord of, ChangeReport report) {
    if (!processes.awaits(report.kind().message(), of.id())) {
      throw new ChangeNotAwaitedException(of.id(), report.kind());
    }
    if (of.municipality().value().equals(report.place())) {
      throw InvalidInputException.of("municipality", "same-municipality");
    }
    if (report.kind() == ReportKind.RESTRICTED) {
      persons.restrict(of.personId(), true);
      return;
    }
    timeline.add(of.id(), report.timelineKind(), report.facts());
    processes.sendToAll(report.kind().message(), of.id(), null, report.variables());
  }

  private CaseRecord visible(CaseId caseId, PolkuUser user) {
    return cases.find(caseId, user.scope()).orElseThrow(() -> new NotFoundException("case"));
  }
}
