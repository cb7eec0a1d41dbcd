package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables {@code cost_year} and {@code cost_year_act}. */
@Repository
class YearTable implements YearStates {

  private static final String STATE =
      "select state from cost_year where area = :area and cost_year = :year";

  private final JdbcClient jdbc;
  private final Clock clock;

  YearTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public YearState of(CostYear year) {
    return state(year, STATE);
  }

  @Override
  public YearState hold(CostYear year) {
    return state(year, STATE + " for update");
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if somebody else was faster
   */
  void begin(CostYear year) {
    jdbc.sql("insert into cost_year (area, cost_year, state) values (:area, :year, :state)")
        .param("area", year.area())
        .param("year", year.year())
        .param("state", YearState.DRAFT.name())
        .update();
  }

  void moveTo(CostYear year, YearState state) {
    jdbc.sql("update cost_year set state = :state where area = :area and cost_year = :year")
        .param("area", year.area())
        .param("year", year.year())
        .param("state", state.name())
        .update();
  }

  /** Adds to the story of the year; the act's id. */
  long add(CostYear year, YearAct.Kind act, @Nullable String by, @Nullable String decision) {
    var id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into cost_year_act (area, cost_year, act, acted_at, acted_by, decision)
            values (:area, :year, :act, :at, :by, :decision)
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("act", act.name())
        .param("at", OffsetDateTime.now(clock))
        .param("by", by)
        .param("decision", decision)
        .update(id, "id");
    return Objects.requireNonNull(id.getKeyAs(Long.class), "no id for an act");
  }

  /** In the order in which they happened. */
  List<YearAct> acts(CostYear year) {
    return jdbc.sql(
            """
            select act, acted_at, acted_by, decision from cost_year_act
             where area = :area and cost_year = :year
             order by id
            """)
        .param("area", year.area())
        .param("year", year.year())
        .query(
            (row, number) ->
                new YearAct(
                    YearAct.Kind.valueOf(row.getString("act")),
                    row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                    row.getString("acted_by"),
                    row.getString("decision")))
        .list();
  }

  private YearState state(CostYear year, String sql) {
    return jdbc.sql(sql)
        .param("area", year.area())
        .param("year", year.year())
        .query(String.class)
        .optional()
        .map(YearState::valueOf)
        .orElse(YearState.NONE);
  }
}
