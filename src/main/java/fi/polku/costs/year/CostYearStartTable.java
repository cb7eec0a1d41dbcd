package fi.polku.costs.year;

import fi.polku.costs.CostYear;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_year_start}. */
@Repository
class CostYearStartTable {

  private final JdbcClient jdbc;

  CostYearStartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if the year is begun
   */
  void insert(CostYear year, String by, Instant at) {
    jdbc.sql("insert into cost_year_start values (:area, :year, :by, :at)")
        .param("area", year.area())
        .param("year", year.year())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(CostYear year) {
    jdbc.sql("delete from cost_year_start where area = :area and cost_year = :year")
        .param("area", year.area())
        .param("year", year.year())
        .update();
  }

  /** The newest first. */
  List<CostYear> of(String area) {
    return jdbc
        .sql("select cost_year from cost_year_start where area = :area order by cost_year desc")
        .param("area", area)
        .query(Integer.class)
        .list()
        .stream()
        .map(year -> new CostYear(area, year))
        .toList();
  }
}
