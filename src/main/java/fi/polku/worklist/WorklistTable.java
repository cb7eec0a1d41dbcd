package fi.polku.worklist;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistTask.TaskDeadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the table {@code worklist_task}: written one by one, read whole. */
@Repository
class WorklistTable {

  /** Tasks without a deadline stand behind all that have one, the oldest first. */
  private static final Duration BEHIND_ALL = Duration.ofDays(365_250);

  private final JdbcClient jdbc;

  WorklistTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(WorklistTask task) {
    TaskDeadline deadline = task.deadline();
    jdbc.sql(
            """
            insert into worklist_task (task_id, task_key, name_fi, name_sv, name_en,
              case_id, person_id, employer_id, area, municipality, restricted, role, assignee,
              created_at, deadline_id, deadline_kind, deadline_state, warn_at, due_at, sort_at)
            values (:taskId, :key, :nameFi, :nameSv, :nameEn,
              :caseId, :personId, :employerId, :area, :municipality, :restricted, :role, :assignee,
              :createdAt, :deadlineId, :deadlineKind, :deadlineState, :warnAt, :dueAt, :sortAt)
            """)
        .param("taskId", task.taskId())
        .param("key", task.key())
        .param("nameFi", task.name().fi())
        .param("nameSv", task.name().sv())
        .param("nameEn", task.name().en())
        .param("caseId", task.caseId().value())
        .param("personId", task.customer().personId(), Types.OTHER)
        .param("employerId", task.customer().employerId(), Types.OTHER)
        .param("area", task.area())
        .param("municipality", task.municipality().value())
        .param("restricted", task.restricted())
        .param("role", task.role())
        .param("assignee", task.assignee())
        .param("createdAt", time(task.createdAt()))
        .param("deadlineId", deadline == null ? null : deadline.id())
        .param("deadlineKind", deadline == null ? null : deadline.kind())
        .param("deadlineState", deadline == null ? null : deadline.state().name())
        .param("warnAt", deadline == null ? null : time(deadline.warnAt()))
        .param("dueAt", deadline == null ? null : time(deadline.dueAt()))
        .param("sortAt", time(sortAt(task)))
        .update();
  }

  void delete(String taskId) {
    jdbc.sql("delete from worklist_task where task_id = :taskId").param("taskId", taskId).update();
  }

  void assign(String taskId, @Nullable String assignee) {
    jdbc.sql("update worklist_task set assignee = :assignee where task_id = :taskId")
        .param("assignee", assignee)
        .param("taskId", taskId)
        .update();
  }

  void toRole(String taskId, String role) {
    jdbc.sql("update worklist_task set role = :role where task_id = :taskId")
        .param("role", role)
        .param("taskId", taskId)
        .update();
  }

  void toPlace(CaseRecord of) {
    jdbc.sql(
            """
            update worklist_task set area = :area, municipality = :municipality
            where case_id = :caseId
            """)
        .param("area", of.area())
        .param("municipality", of.municipality().value())
        .param("caseId", of.id().value())
        .update();
  }

  void restrict(UUID personId, boolean restricted) {
    jdbc.sql("update worklist_task set restricted = :restricted where person_id = :personId")
        .param("restricted", restricted)
        .param("personId", personId)
        .update();
  }

  void deadlineMoved(TaskDeadline deadline) {
    jdbc.sql(
            """
            update worklist_task
            set deadline_state = :state, warn_at = :warnAt, due_at = :dueAt, sort_at = :dueAt
            where deadline_id = :id
            """)
        .param("state", deadline.state().name())
        .param("warnAt", time(deadline.warnAt()))
        .param("dueAt", time(deadline.dueAt()))
        .param("id", deadline.id())
        .update();
  }

  /** Rows with ids behind {@code from} up to {@code to}; null: to the end. */
  List<WorklistTask> between(String from, @Nullable String to) {
    String upTo = to == null ? "" : " and task_id <= :to";
    return jdbc.sql("select * from worklist_task where task_id > :from" + upTo)
        .param("from", from)
        .param("to", to)
        .query((row, number) -> task(row))
        .list();
  }

  static WorklistTask task(ResultSet row) throws SQLException {
    return new WorklistTask(
        row.getString("task_id"),
        row.getString("task_key"),
        new LocalizedText(
            row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        new CaseId(row.getObject("case_id", UUID.class)),
        customer(row),
        row.getString("area"),
        MunicipalityCode.of(row.getString("municipality")),
        row.getBoolean("restricted"),
        row.getString("role"),
        row.getString("assignee"),
        instant(row, "created_at"),
        row.getString("deadline_id") == null ? null : deadline(row));
  }

  private static CaseCustomer customer(ResultSet row) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return person == null
        ? CaseCustomer.employer(row.getObject("employer_id", UUID.class))
        : CaseCustomer.person(person);
  }

  static Instant sortAt(WorklistTask task) {
    TaskDeadline deadline = task.deadline();
    return deadline == null ? task.createdAt().plus(BEHIND_ALL) : deadline.dueAt();
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static TaskDeadline deadline(ResultSet row) throws SQLException {
    return new TaskDeadline(
        row.getObject("deadline_id", UUID.class),
        row.getString("deadline_kind"),
        DeadlineState.valueOf(row.getString("deadline_state")),
        instant(row, "warn_at"),
        instant(row, "due_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
