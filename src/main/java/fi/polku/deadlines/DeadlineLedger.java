package fi.polku.deadlines;

import fi.polku.cases.CaseRecord;
import fi.polku.engine.StepScope;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks as they stand; {@link DeadlineEntries} keeps what made them so. */
@Repository
class DeadlineLedger {

  static final String COLUMNS =
      "id, case_id, kind, municipality, started_at, warn_at, due_at, state, ended_at, ground";

  private final JdbcClient jdbc;

  DeadlineLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Deadline open(StepScope step, CaseRecord of, DeadlineTimes times) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into deadline (id, case_id, kind, area, municipality, restricted,
                process_instance_id, activity_id, started_at, warn_at, due_at, state, ground, rule_version)
            values (:id, :caseId, :kind, :area, :municipality, :restricted,
                :process, :activity, :startedAt, :warnAt, :dueAt, 'OPEN', :ground, :version)
            """)
        .param("id", id)
        .param("caseId", of.id().value())
        .param("kind", step.kind())
        .param("area", of.area())
        .param("municipality", of.municipality().value())
        .param("restricted", of.restricted())
        .param("process", step.processInstanceId())
        .param("activity", step.activityId())
        .param("startedAt", utc(times.startedAt()))
        .param("warnAt", utc(times.warnAt()))
        .param("dueAt", utc(times.dueAt()))
        .param("ground", times.ground())
        .param("version", times.ruleVersion())
        .update();
    return new Deadline(
        id,
        of.id(),
        step.kind(),
        of.municipality(),
        times.startedAt(),
        times.warnAt(),
        times.dueAt(),
        DeadlineState.OPEN,
        null,
        times.ground());
  }

  /** Sets the state and keeps the entry; {@code endedAt} closes the clock. */
  Deadline move(Deadline deadline, DeadlineState state, @Nullable Instant endedAt) {
    jdbc.sql(
            """
            update deadline
            set state = :state, ended_at = :endedAt,
                breached_at = case when :state = 'BREACHED' then due_at end
            where id = :id
            """)
        .param("state", state.name())
        .param("endedAt", endedAt == null ? null : utc(endedAt))
        .param("id", deadline.id())
        .update();
    return new Deadline(
        deadline.id(),
        deadline.caseId(),
        deadline.kind(),
        deadline.municipality(),
        deadline.startedAt(),
        deadline.warnAt(),
        deadline.dueAt(),
        state,
        endedAt,
        deadline.ground());
  }

  List<Deadline> of(CaseId caseId) {
    return jdbc.sql(
            "select " + COLUMNS + " from deadline where case_id = :caseId order by started_at, id")
        .param("caseId", caseId.value())
        .query(DeadlineLedger::deadline)
        .list();
  }

  Optional<Deadline> running(StepScope step) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from deadline
                where process_instance_id = :process and activity_id = :activity and ended_at is null
                """)
        .param("process", step.processInstanceId())
        .param("activity", step.activityId())
        .query(DeadlineLedger::deadline)
        .optional();
  }

  List<Deadline> runningIn(String processInstanceId) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from deadline
                where process_instance_id = :process and ended_at is null
                """)
        .param("process", processInstanceId)
        .query(DeadlineLedger::deadline)
        .list();
  }

  void restrict(UUID personId, boolean restricted) {
    jdbc.sql(
            """
            update deadline set restricted = :restricted
            where case_id in (select id from customer_case where person_id = :person)
            """)
        .param("restricted", restricted)
        .param("person", personId)
        .update();
  }

  /** Running clocks follow their case; those that ended stay with whom they were kept by. */
  void move(CaseRecord of) {
    jdbc.sql(
            """
            update deadline set area = :area, municipality = :municipality
            where case_id = :caseId and ended_at is null
            """)
        .param("area", of.area())
        .param("municipality", of.municipality().value())
        .param("caseId", of.id().value())
        .update();
  }

  static Deadline deadline(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Deadline(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("kind"),
        MunicipalityCode.of(row.getString("municipality")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("warn_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        DeadlineState.valueOf(row.getString("state")),
        ended == null ? null : ended.toInstant(),
        row.getString("ground"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
