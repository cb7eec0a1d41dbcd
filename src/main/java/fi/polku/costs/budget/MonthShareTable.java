package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.allocation.Months;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_month_share}: changes, of which a monthly share is the sum. */
@Repository
class MonthShareTable implements MonthlyShares {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  MonthShareTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Override
  public List<MonthlyShare> of(CostYear year, int month) {
    return between(year, month, month);
  }

  @Override
  public List<MonthlyShare> all(CostYear year) {
    return between(year, 1, Months.OF_YEAR);
  }

  void add(long act, Collection<MonthlyShare> changes) {
    batches.batchUpdate(
        """
        insert into cost_month_share (act_id, cost_kind, municipality, share_month, cents)
        values (?, ?, ?, ?, ?)
        """,
        changes,
        BATCH,
        (row, change) -> {
          row.setLong(1, act);
          row.setString(2, change.kind().id());
          row.setString(3, change.municipality().value());
          row.setInt(4, change.month());
          row.setLong(5, change.amount().cents());
        });
  }

  private List<MonthlyShare> between(CostYear year, int first, int last) {
    return jdbc.sql(
            """
            select share.cost_kind, share.municipality, share.share_month,
                   cast(sum(share.cents) as bigint) as cents
              from cost_month_share share
              join cost_year_act act on act.id = share.act_id
             where act.area = :area and act.cost_year = :year
               and share.share_month between :first and :last
             group by share.cost_kind, share.municipality, share.share_month
             order by share.cost_kind, share.municipality, share.share_month
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("first", first)
        .param("last", last)
        .query(
            (row, number) ->
                new MonthlyShare(
                    new MunicipalityCode(row.getString("municipality")),
                    new CostKind(row.getString("cost_kind")),
                    row.getInt("share_month"),
                    new Euro(row.getLong("cents"))))
        .list();
  }
}
