package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_criterion}. */
@Repository
class CriterionTable {

  private final JdbcClient jdbc;

  CriterionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CriterionName> of(String area) {
    return jdbc.sql(
            """
            select criterion, name_fi, name_sv, rhythm
              from cost_criterion
             where area = :area
             order by criterion
            """)
        .param("area", area)
        .query(
            (row, number) ->
                new CriterionName(
                    new Criterion(row.getString("criterion")),
                    new LocalizedText(row.getString("name_fi"), row.getString("name_sv"), null),
                    Rhythm.valueOf(row.getString("rhythm")),
                    true))
        .list();
  }

  void add(String area, CriterionName one, Instant now, String by) {
    jdbc.sql(
            """
            insert into cost_criterion
                   (area, criterion, name_fi, name_sv, rhythm, created_at, created_by)
            values (:area, :criterion, :fi, :sv, :rhythm, :now, :by)
            """)
        .param("area", area)
        .param("criterion", one.criterion().key())
        .param("fi", one.name().fi())
        .param("sv", one.name().sv())
        .param("rhythm", one.rhythm().name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }
}
