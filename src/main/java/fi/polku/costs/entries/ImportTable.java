package fi.polku.costs.entries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.sheets.SheetProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code cost_import}. */
@Repository
class ImportTable {

  private static final String SELECT =
      """
      select id, area, cost_year, file_name, file_hash, state, rows_read, rows_total,
        problem_count, problems, begun_at, begun_by, ended_at
      from cost_import
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ImportTable(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void add(UUID id, CostYear year, String fileName, String hash, String by) {
    jdbc.sql(
            """
            insert into cost_import (id, area, cost_year, file_name, file_hash, state, rows_read,
              problem_count, problems, begun_at, begun_by, alive_at)
            values (:id, :area, :year, :name, :hash, 'WAITING', 0, 0, '[]', :at, :by,
              current_timestamp)
            """)
        .param("id", id)
        .param("area", year.area())
        .param("year", year.year())
        .param("name", fileName)
        .param("hash", hash)
        .param("at", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  /** In the caller's transaction; false when it is no longer in the state. */
  boolean move(UUID id, State from, State to) {
    return jdbc.sql(
                """
                update cost_import set state = :to, rows_read = 0, ended_at = :ended
                where id = :id and state = :from
                """)
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .param("ended", to.isOver() ? OffsetDateTime.now(clock) : null)
            .update()
        == 1;
  }

  /** Tells how far it is, whatever becomes of the caller's transaction. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void progress(UUID id, long rows) {
    jdbc.sql("update cost_import set rows_read = :rows where id = :id")
        .param("id", id)
        .param("rows", rows)
        .update();
  }

  void total(UUID id, long rows) {
    jdbc.sql("update cost_import set rows_total = :rows where id = :id")
        .param("id", id)
        .param("rows", rows)
        .update();
  }

  /** Unless it is over already: then somebody was told so. */
  void end(UUID id, State state, List<SheetProblem> problems, int count) {
    jdbc.sql(
            """
            update cost_import set state = :state, problems = :problems, problem_count = :count,
              ended_at = :at
            where id = :id and state in ('WAITING', 'CHECKING', 'BOOKING')
            """)
        .param("id", id)
        .param("state", state.name())
        .param("problems", write(problems))
        .param("count", count)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  /** By the database's clock, which all nodes have alike. */
  void keepAlive(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("update cost_import set alive_at = current_timestamp where id in (:ids)")
          .param("ids", List.copyOf(ids))
          .update();
    }
  }

  /** How many were left unfinished by nodes of which nothing has been heard for so long. */
  int interruptDead(Duration silence) {
    return jdbc.sql(
            """
            update cost_import set state = 'INTERRUPTED', ended_at = :at
            where state in ('WAITING', 'CHECKING', 'BOOKING')
              and (alive_at is null or alive_at < current_timestamp - interval '%d' second)
            """
                .formatted(silence.toSeconds()))
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  Optional<CostImport> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(this::found).optional();
  }

  /** The one by which the same bytes were booked to the year. */
  Optional<CostImport> done(CostYear year, String hash) {
    return jdbc.sql(
            SELECT
                + """
                where area = :area and cost_year = :year and file_hash = :hash and state = 'DONE'
                """)
        .param("area", year.area())
        .param("year", year.year())
        .param("hash", hash)
        .query(this::found)
        .optional();
  }

  /** The newest first. */
  List<CostImport> latest(CostYear year, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where area = :area and cost_year = :year order by begun_at desc, id limit :limit
                """)
        .param("area", year.area())
        .param("year", year.year())
        .param("limit", limit)
        .query(this::found)
        .list();
  }

  private CostImport found(ResultSet row, int number) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new CostImport(
        row.getObject("id", UUID.class),
        new CostYear(row.getString("area"), row.getInt("cost_year")),
        row.getString("file_name"),
        row.getString("file_hash"),
        State.valueOf(row.getString("state")),
        row.getLong("rows_read"),
        row.getObject("rows_total", Long.class),
        read(row.getString("problems")),
        row.getInt("problem_count"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getString("begun_by"),
        ended == null ? null : ended.toInstant());
  }

  private String write(List<SheetProblem> problems) {
    try {
      return json.writeValueAsString(problems);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Problems of a file cannot be written", impossible);
    }
  }

  private List<SheetProblem> read(String problems) {
    try {
      return json.readValue(problems, new TypeReference<>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Problems of a file cannot be read", impossible);
    }
  }
}
