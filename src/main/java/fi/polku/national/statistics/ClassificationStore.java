package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code classified_municipality}: the classification that was taken in last. */
@Repository
class ClassificationStore {

  private final JdbcClient jdbc;

  ClassificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  public void replace(List<ClassifiedMunicipality> all, String source, Instant now) {
    jdbc.sql("delete from classified_municipality").update();
    for (ClassifiedMunicipality one : all) {
      jdbc.sql(
              """
              insert into classified_municipality (code, name_fi, name_sv, source, read_at)
              values (:code, :fi, :sv, :source, :now)
              """)
          .param("code", one.code().value())
          .param("fi", one.fi())
          .param("sv", one.sv())
          .param("source", source)
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  List<ClassifiedMunicipality> all() {
    return jdbc.sql("select code, name_fi, name_sv from classified_municipality order by code")
        .query(
            (row, number) ->
                new ClassifiedMunicipality(
                    new MunicipalityCode(row.getString("code")),
                    row.getString("name_fi"),
                    row.getString("name_sv")))
        .list();
  }

  Optional<Instant> readAt() {
    return jdbc.sql("select max(read_at) from classified_municipality")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
