package fi.polku.national.outages;

import fi.polku.access.RowScope;
import fi.polku.engine.JobHeld;
import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code remote_step}. */
@Repository
class RemoteStepTable {

  private final JdbcClient jdbc;

  RemoteStepTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps the step; one that is kept already keeps the moment of its first failure. A process of a
   * case that is not there is nobody's here.
   */
  void put(RemoteStep step) {
    if (update(step) == 0 && isKnown(step.caseId())) {
      insert(step);
    }
  }

  private boolean isKnown(@Nullable CaseId caseId) {
    return caseId == null
        || jdbc.sql("select exists (select 1 from customer_case where id = :case)")
            .param("case", caseId.value())
            .query(Boolean.class)
            .single();
  }

  private int update(RemoteStep step) {
    return jdbc.sql(
            """
            update remote_step
               set system = :system, state = :state, cause = :cause, due_at = :due
             where job_id = :job
            """)
        .param("system", step.system())
        .param("state", step.state().name())
        .param("cause", step.cause())
        .param("due", timestamp(step.due()))
        .param("job", step.jobId())
        .update();
  }

  private void insert(RemoteStep step) {
    CaseId caseId = step.caseId();
    Matter matter = step.matter();
    jdbc.sql(
            """
            insert into remote_step (job_id, system, case_id, matter, process_instance_id, activity_id,
                                     name_fi, name_sv, name_en, state, cause, since, due_at)
            values (:job, :system, :case, :matter, :process, :activity, :fi, :sv, :en, :state, :cause, :since,
                    :due)
            """)
        .param("job", step.jobId())
        .param("system", step.system())
        .param("case", caseId == null ? null : caseId.value())
        .param("matter", matter == null ? null : matter.key())
        .param("process", step.processInstanceId())
        .param("activity", step.activityId())
        .param("fi", step.name().in(Language.FI))
        .param("sv", step.name().in(Language.SV))
        .param("en", step.name().in(Language.EN))
        .param("state", step.state().name())
        .param("cause", step.cause())
        .param("since", timestamp(step.since()))
        .param("due", timestamp(step.due()))
        .update();
  }

  void remove(String jobId) {
    jdbc.sql("delete from remote_step where job_id = :job").param("job", jobId).update();
  }

  Optional<RemoteStep> find(String jobId) {
    return jdbc.sql("select * from remote_step where job_id = :job")
        .param("job", jobId)
        .query((row, number) -> read(row))
        .optional();
  }

  /** The longest waiting first. */
  List<RemoteStep> of(CaseId caseId) {
    return jdbc.sql("select * from remote_step where case_id = :case order by since, job_id")
        .param("case", caseId.value())
        .query((row, number) -> read(row))
        .list();
  }

  /**
   * Steps of a system: those that need a person first, of each kind the longest waiting first.
   *
   * @param scope null: every step, for those who see no more of a case than that it waits
   */
  List<RemoteStep> of(String system, @Nullable RowScope scope, int limit) {
    String seen = scope == null ? "1 = 1" : scope.condition("c");
    return jdbc.sql(
            """
            select s.* from remote_step s left join customer_case c on c.id = s.case_id
             where s.system = :system and %s
             order by case s.state when 'STOPPED' then 0 when 'RETRYING' then 1 else 2 end,
                      s.since, s.job_id
             limit :limit
            """
                .formatted(seen))
        .param("system", system)
        .param("limit", limit)
        .params(scope == null ? Map.of() : scope.parameters())
        .query((row, number) -> read(row))
        .list();
  }

  /** Ids of jobs that are tried again by themselves, the longest waiting first. */
  List<String> goingOn(String system, int limit) {
    return jdbc.sql(
            """
            select job_id from remote_step
             where system = :system and state in ('WAITING', 'RETRYING')
             order by since, job_id
             limit :limit
            """)
        .param("system", system)
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  List<StepCount> counts() {
    return jdbc.sql(
            "select system, state, count(*) as steps from remote_step group by system, state")
        .query(
            (row, number) ->
                new StepCount(
                    row.getString("system"),
                    JobHeld.State.valueOf(row.getString("state")),
                    row.getLong("steps")))
        .list();
  }

  /** How many steps of a system are in a state. */
  record StepCount(String system, JobHeld.State state, long steps) {}

  private static RemoteStep read(ResultSet row) throws SQLException {
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    UUID caseId = row.getObject("case_id", UUID.class);
    String matter = row.getString("matter");
    return new RemoteStep(
        row.getString("job_id"),
        row.getString("system"),
        caseId == null ? null : new CaseId(caseId),
        matter == null ? null : new Matter(matter),
        row.getString("process_instance_id"),
        row.getString("activity_id"),
        new LocalizedText(
            Objects.requireNonNullElse(row.getString("name_fi"), row.getString("activity_id")),
            row.getString("name_sv"),
            row.getString("name_en")),
        JobHeld.State.valueOf(row.getString("state")),
        row.getString("cause"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        due == null ? null : due.toInstant());
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
