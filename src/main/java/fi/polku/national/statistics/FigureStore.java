package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code statistics_figure}; rows are never changed. */
@Repository
class FigureStore {

  private final JdbcClient jdbc;

  FigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds what is not known yet; how many were new. */
  @Transactional
  public int add(List<FigureValue> values) {
    Map<List<Object>, List<FigureValue>> together =
        values.stream()
            .collect(Collectors.groupingBy(one -> List.of(one.figure(), one.municipality())));
    return together.values().stream().mapToInt(this::addOfOne).sum();
  }

  /** All of one figure and municipality. */
  private int addOfOne(List<FigureValue> values) {
    Map<String, Long> newest = new HashMap<>();
    of(values.get(0).figure(), values.get(0).municipality())
        .forEach(one -> newest.putIfAbsent(one.period(), one.value()));
    int added = 0;
    for (FigureValue value : values) {
      Long known = newest.put(value.period(), value.value());
      if (known == null || known != value.value()) {
        insert(value);
        added++;
      }
    }
    return added;
  }

  /** Newest period first, within a period the newest value first. */
  List<FigureValue> of(Figure figure, MunicipalityCode municipality) {
    return jdbc.sql(
            """
            select figure, municipality, period, figure_value, source, read_at
              from statistics_figure
             where figure = :figure and municipality = :municipality
             order by period desc, read_at desc
            """)
        .param("figure", figure.name())
        .param("municipality", municipality.value())
        .query(FigureStore::read)
        .list();
  }

  private void insert(FigureValue value) {
    jdbc.sql(
            """
            insert into statistics_figure
                   (id, figure, municipality, period, figure_value, source, read_at)
            values (:id, :figure, :municipality, :period, :value, :source, :readAt)
            """)
        .param("id", UUID.randomUUID())
        .param("figure", value.figure().name())
        .param("municipality", value.municipality().value())
        .param("period", value.period())
        .param("value", value.value())
        .param("source", value.source())
        .param("readAt", value.readAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static FigureValue read(ResultSet row, int number) throws SQLException {
    return new FigureValue(
        Figure.valueOf(row.getString("figure")),
        new MunicipalityCode(row.getString("municipality")),
        row.getString("period"),
        row.getLong("figure_value"),
        row.getString("source"),
        row.getObject("read_at", OffsetDateTime.class).toInstant());
  }
}
