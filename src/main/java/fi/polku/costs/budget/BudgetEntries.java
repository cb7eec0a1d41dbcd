package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_budget_entry}: changes, of which a budget is the sum. */
@Repository
class BudgetEntries {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  BudgetEntries(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Lines whose sum is not zero, in the order of kind and municipality. */
  List<BudgetLine> sums(CostYear year) {
    return jdbc.sql(
            """
            select entry.cost_kind, entry.municipality, cast(sum(entry.cents) as bigint) as cents
              from cost_budget_entry entry
              join cost_year_act act on act.id = entry.act_id
             where act.area = :area and act.cost_year = :year
             group by entry.cost_kind, entry.municipality
            having sum(entry.cents) <> 0
             order by entry.cost_kind, entry.municipality
            """)
        .param("area", year.area())
        .param("year", year.year())
        .query(
            (row, number) ->
                new BudgetLine(
                    new CostKind(row.getString("cost_kind")),
                    municipality(row.getString("municipality")),
                    new Euro(row.getLong("cents"))))
        .list();
  }

  void add(long act, Collection<BudgetLine> changes) {
    batches.batchUpdate(
        "insert into cost_budget_entry (act_id, cost_kind, municipality, cents) values (?, ?, ?, ?)",
        changes,
        BATCH,
        (row, change) -> {
          row.setLong(1, act);
          row.setString(2, change.kind().id());
          row.setString(
              3, Optional.ofNullable(change.municipality()).map(Object::toString).orElse(null));
          row.setLong(4, change.amount().cents());
        });
  }

  private static @Nullable MunicipalityCode municipality(@Nullable String code) {
    return code == null ? null : new MunicipalityCode(code);
  }
}
