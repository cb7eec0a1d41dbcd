package fi.polku.casefile;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.appointments.Appointments;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employers;
import fi.polku.customers.Persons;
import fi.polku.deadlines.Deadlines;
import fi.polku.decisions.Decisions;
import fi.polku.engine.CasePaths;
import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens case files for those who may see them; each opening is in the read log. */
@Service
public class CaseFiles {

  private static final String PURPOSE = "case-file";

  private final Cases cases;
  private final Persons persons;
  private final Employers employers;
  private final CaseTasks tasks;
  private final Deadlines deadlines;
  private final Appointments appointments;
  private final Timeline timeline;
  private final Decisions decisions;
  private final CasePaths paths;
  private final CurrentUser currentUser;
  private final ReadLog readLog;

  CaseFiles(
      Cases cases,
      Persons persons,
      Employers employers,
      CaseTasks tasks,
      Deadlines deadlines,
      Appointments appointments,
      Timeline timeline,
      Decisions decisions,
      CasePaths paths,
      CurrentUser currentUser,
      ReadLog readLog) {
    this.cases = cases;
    this.persons = persons;
    this.employers = employers;
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.appointments = appointments;
    this.timeline = timeline;
    this.decisions = decisions;
    this.paths = paths;
    this.currentUser = currentUser;
    this.readLog = readLog;
  }

  /**
   * Opens the file for the current user.
   *
   * @throws NotFoundException if there is no such case in the user's scope
   */
  @Transactional
  public CaseFile open(CaseId id) {
    PolkuUser reader = currentUser.require();
    CaseRecord found = visible(id, reader);
    UUID person = found.customer().personId();
    UUID employer = found.customer().employerId();
    readLog.caseRead(id, person, PURPOSE);
    return new CaseFile(
        found,
        person == null ? null : persons.get(person),
        employer == null ? null : employers.get(employer),
        tasks.of(id, reader),
        deadlines.of(id),
        deadlines.entriesOf(id),
        appointments.of(id),
        timeline.of(id),
        decisions.of(id));
  }

  /**
   * The processes of the case and the way each has gone.
   *
   * @throws NotFoundException if there is no such case in the current user's scope
   */
  public List<ProcessPath> paths(CaseId id) {
    visible(id, currentUser.require());
    return paths.of(id);
  }

  /**
   * A process's diagram as BPMN XML with names in the language.
   *
   * @throws NotFoundException if there is no such case in the current user's scope, or it has run
   *     no such process
   */
  public String diagram(CaseId id, String processInstanceId, Language language) {
    visible(id, currentUser.require());
    return paths.diagram(id, processInstanceId, language);
  }

  private CaseRecord visible(CaseId id, PolkuUser reader) {
    return cases.find(id, reader.scope()).orElseThrow(() -> new NotFoundException("case"));
  }
}
