package fi.polku.decisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of tables: from when each is in force and how often it has decided. */
@Repository
public class DecisionVersions {

  private final JdbcClient jdbc;

  DecisionVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  public List<DecisionVersion> of(String decision) {
    return jdbc.sql(
            """
            select f.version, f.in_force_from,
              (select count(*) from decision_evidence e
               where e.decision = f.decision and e.version = f.version) as taken
            from decision_in_force f
            where f.decision = :decision
            order by f.version desc
            """)
        .param("decision", decision)
        .query(
            (row, number) ->
                new DecisionVersion(
                    row.getInt("version"),
                    row.getObject("in_force_from", LocalDate.class),
                    row.getLong("taken")))
        .list();
  }
}
