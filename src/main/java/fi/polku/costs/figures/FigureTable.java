package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code cost_figure} and {@code cost_figure_confirmation}; rows are only added. */
@Repository
class FigureTable {

  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  FigureTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * Rows of a criterion in the order of entering.
   *
   * @param from first year of the periods
   */
  List<KnownFigure> of(String area, Criterion criterion, int from) {
    return of(area, criterion, from, EVER);
  }

  /** As above, as it was known then. */
  List<KnownFigure> of(String area, Criterion criterion, int from, Instant known) {
    return jdbc.sql(
            """
            select f.id, f.criterion, f.municipality, f.period, f.figure_value, f.source,
                   f.entered_at, f.entered_by, c.confirmed_at, c.confirmed_by
              from cost_figure f
              left join cost_figure_confirmation c
                on c.figure = f.id and c.confirmed_at <= :known
             where f.area = :area and f.criterion = :criterion
               and f.period >= :from and f.entered_at <= :known
             order by f.id
            """)
        .param("area", area)
        .param("criterion", criterion.key())
        .param("from", Integer.toString(from))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query(FigureTable::read)
        .list();
  }

  void add(String area, List<EnteredFigure> figures, String source, Instant now, String by) {
    batches.batchUpdate(
        """
        insert into cost_figure
               (area, criterion, municipality, period, figure_value, source, entered_at, entered_by)
        values (:area, :criterion, :municipality, :period, :value, :source, :now, :by)
        """,
        figures.stream()
            .map(
                one ->
                    new MapSqlParameterSource()
                        .addValue("area", area)
                        .addValue("criterion", one.criterion().key())
                        .addValue("municipality", one.municipality().value())
                        .addValue("period", one.period().toString())
                        .addValue("value", one.value())
                        .addValue("source", source)
                        .addValue("now", now.atOffset(ZoneOffset.UTC))
                        .addValue("by", by))
            .toArray(MapSqlParameterSource[]::new));
  }

  /** How many rows became confirmed: those of the area that were not. */
  int confirm(String area, long figure, Instant now, String by) {
    return jdbc.sql(
            """
            insert into cost_figure_confirmation (figure, confirmed_at, confirmed_by)
            select f.id, cast(:now as timestamp with time zone), cast(:by as varchar(100))
              from cost_figure f
             where f.id = :figure and f.area = :area
               and not exists (select 1 from cost_figure_confirmation c where c.figure = f.id)
            """)
        .param("figure", figure)
        .param("area", area)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  private static KnownFigure read(ResultSet row, int number) throws SQLException {
    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new KnownFigure(
        row.getLong("id"),
        new Criterion(row.getString("criterion")),
        new MunicipalityCode(row.getString("municipality")),
        FigurePeriod.of(row.getString("period")),
        tidied(row.getBigDecimal("figure_value")),
        row.getString("source"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("entered_by"),
        confirmed == null ? null : confirmed.toInstant(),
        row.getString("confirmed_by"));
  }

  private static BigDecimal tidied(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
