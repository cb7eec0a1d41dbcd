package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_settlement}: final settlements. */
@Repository
class SettlementTable {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  SettlementTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** In the order of kinds and municipalities. */
  List<Difference> of(CostYear year) {
    return jdbc.sql(
            """
            select line.municipality, line.cost_kind, line.actual_cents, line.paid_cents,
                   line.carried_cents
              from cost_settlement line
              join cost_year_act act on act.id = line.act_id
             where act.area = :area and act.cost_year = :year
             order by line.cost_kind, line.municipality
            """)
        .param("area", year.area())
        .param("year", year.year())
        .query(
            (row, number) ->
                new Difference(
                    new MunicipalityCode(row.getString("municipality")),
                    new CostKind(row.getString("cost_kind")),
                    new Euro(row.getLong("actual_cents")),
                    new Euro(row.getLong("paid_cents")),
                    new Euro(row.getLong("carried_cents"))))
        .list();
  }

  void add(long act, Collection<Difference> differences) {
    batches.batchUpdate(
        """
        insert into cost_settlement
               (act_id, cost_kind, municipality, actual_cents, paid_cents, carried_cents)
        values (?, ?, ?, ?, ?, ?)
        """,
        differences,
        BATCH,
        (row, line) -> {
          row.setLong(1, act);
          row.setString(2, line.kind().id());
          row.setString(3, line.municipality().value());
          row.setLong(4, line.actual().cents());
          row.setLong(5, line.paid().cents());
          row.setLong(6, line.carried().cents());
        });
  }
}
