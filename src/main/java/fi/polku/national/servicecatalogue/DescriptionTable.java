package fi.polku.national.servicecatalogue;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code service_description} and {@code service_description_read}. */
@Repository
class DescriptionTable {

  private final JdbcClient jdbc;

  DescriptionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When the municipality's descriptions were last read; never is empty. */
  Optional<Instant> readAt(MunicipalityCode municipality) {
    return jdbc.sql("select read_at from service_description_read where municipality = :code")
        .param("code", municipality.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  List<ServiceDescription> of(MunicipalityCode municipality) {
    return jdbc.sql(
            """
            select * from service_description
             where municipality = :code
             order by position
            """)
        .param("code", municipality.value())
        .query(DescriptionTable::read)
        .list();
  }

  /** Puts the municipality's descriptions in the place of earlier ones, all or nothing. */
  @Transactional
  public void replace(MunicipalityCode municipality, List<ServiceDescription> all, Instant now) {
    for (String table : List.of("service_description", "service_description_read")) {
      jdbc.sql("delete from " + table + " where municipality = :code")
          .param("code", municipality.value())
          .update();
    }
    for (int position = 0; position < all.size(); position++) {
      insert(municipality, all.get(position), position);
    }
    jdbc.sql("insert into service_description_read (municipality, read_at) values (:code, :now)")
        .param("code", municipality.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void insert(MunicipalityCode municipality, ServiceDescription one, int position) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("code", municipality.value());
    row.put("id", one.id());
    row.put("service", one.service());
    row.put("position", position);
    put(row, "name", one.name());
    put(row, "summary", one.summary());
    put(row, "channel", one.channel());
    jdbc.sql(
            """
            insert into service_description
                   (municipality, ptv_id, service, position, name_fi, name_sv, name_en,
                    summary_fi, summary_sv, summary_en, channel_fi, channel_sv, channel_en)
            values (:code, :id, :service, :position, :name_fi, :name_sv, :name_en,
                    :summary_fi, :summary_sv, :summary_en, :channel_fi, :channel_sv, :channel_en)
            """)
        .params(row)
        .update();
  }

  private static void put(
      Map<String, @Nullable Object> row, String column, @Nullable LocalizedText text) {
    row.put(column + "_fi", text == null ? null : text.fi());
    row.put(column + "_sv", text == null ? null : text.sv());
    row.put(column + "_en", text == null ? null : text.en());
  }

  private static ServiceDescription read(ResultSet row, int number) throws SQLException {
    return new ServiceDescription(
        row.getObject("ptv_id", UUID.class),
        row.getString("service"),
        new LocalizedText(
            row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
        text(row, "summary"),
        text(row, "channel"));
  }

  private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
    String finnish = row.getString(column + "_fi");
    return finnish == null
        ? null
        : new LocalizedText(finnish, row.getString(column + "_sv"), row.getString(column + "_en"));
  }
}
