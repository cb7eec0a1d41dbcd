package fi.polku.costs.year;

import fi.polku.costs.CostYear;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_task}. */
@Repository
class CostTaskTable {

  private final JdbcClient jdbc;

  CostTaskTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(CostTask task) {
    MunicipalityCode municipality = task.municipality();
    jdbc.sql(
            """
            insert into cost_task (task_id, area, cost_year, task_key, role, municipality,
                                   subject, name_fi, name_sv, name_en, created_at)
            values (:id, :area, :year, :key, :role, :municipality, :subject, :fi, :sv, :en, :created)
            """)
        .param("id", task.id())
        .param("area", task.year().area())
        .param("year", task.year().year())
        .param("key", task.key())
        .param("role", task.role())
        .param("municipality", municipality == null ? null : municipality.value())
        .param("subject", task.subject())
        .param("fi", task.name().in(Language.FI))
        .param("sv", task.name().in(Language.SV))
        .param("en", task.name().in(Language.EN))
        .param("created", task.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Keeps who is completing the task; it closes in the same transaction. */
  void doneBy(String taskId, String username) {
    jdbc.sql("update cost_task set done_by = :by where task_id = :id")
        .param("by", username)
        .param("id", taskId)
        .update();
  }

  void close(String taskId, Instant at) {
    jdbc.sql("update cost_task set closed_at = :at where task_id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", taskId)
        .update();
  }

  Optional<CostTask> find(String taskId) {
    return jdbc.sql("select * from cost_task where task_id = :id")
        .param("id", taskId)
        .query((row, number) -> read(row))
        .optional();
  }

  /** The year's open tasks first, the oldest first; then the done ones, the newest first. */
  List<CostTask> of(CostYear year, int atMost) {
    return jdbc.sql(
            """
            select * from cost_task
             where area = :area and cost_year = :year and (closed_at is null or done_by is not null)
             order by case when closed_at is null then 0 else 1 end, closed_at desc,
                      created_at, task_id
             limit :most
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("most", atMost)
        .query((row, number) -> read(row))
        .list();
  }

  /** All open tasks of an area, the oldest first. */
  List<CostTask> openOf(String area) {
    return jdbc.sql(
            """
            select * from cost_task where area = :area and closed_at is null
             order by created_at, task_id
            """)
        .param("area", area)
        .query((row, number) -> read(row))
        .list();
  }

  private static CostTask read(ResultSet row) throws SQLException {
    String municipality = row.getString("municipality");
    return new CostTask(
        row.getString("task_id"),
        new CostYear(row.getString("area"), row.getInt("cost_year")),
        row.getString("task_key"),
        row.getString("role"),
        municipality == null ? null : new MunicipalityCode(municipality),
        row.getString("subject"),
        new LocalizedText(
            row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("closed_at", OffsetDateTime.class)),
        row.getString("done_by"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
