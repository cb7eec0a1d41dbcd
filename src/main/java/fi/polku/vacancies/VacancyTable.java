package fi.polku.vacancies;

import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code vacancy}. */
@Repository
class VacancyTable {

  private static final String SELECT =
      """
      select v.id, v.case_id, v.external_id, v.title, v.occupation, v.positions, v.workplace,
        v.applications_close, v.state, v.received_on, v.published_on, v.closed_on
      from vacancy v
      where\s""";

  private final JdbcClient jdbc;

  VacancyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Fails with a duplicate key when a notice of the same external id was just received. */
  void insert(Vacancy vacancy) {
    jdbc.sql(
            """
            insert into vacancy (id, case_id, external_id, title, occupation, positions, workplace,
              applications_close, state, received_on, published_on, closed_on, days_open)
            values (:id, :caseId, :externalId, :title, :occupation, :positions, :workplace,
              :applicationsClose, :state, :receivedOn, :publishedOn, :closedOn, :daysOpen)
            """)
        .params(values(vacancy))
        .param("caseId", vacancy.caseId().value())
        .param("externalId", vacancy.externalId())
        .param("receivedOn", vacancy.receivedOn())
        .update();
  }

  void update(Vacancy vacancy) {
    jdbc.sql(
            """
            update vacancy
            set title = :title, occupation = :occupation, positions = :positions,
              workplace = :workplace, applications_close = :applicationsClose, state = :state,
              published_on = :publishedOn, closed_on = :closedOn, days_open = :daysOpen
            where id = :id
            """)
        .params(values(vacancy))
        .update();
  }

  Optional<Vacancy> byId(UUID id) {
    return jdbc.sql(SELECT + "v.id = :id").param("id", id).query(VacancyTable::vacancy).optional();
  }

  Optional<Vacancy> byExternalId(String externalId) {
    return jdbc.sql(SELECT + "v.external_id = :externalId")
        .param("externalId", externalId)
        .query(VacancyTable::vacancy)
        .optional();
  }

  private static Map<String, @Nullable Object> values(Vacancy vacancy) {
    VacancyDetails details = vacancy.details();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", vacancy.id());
    values.put("title", details.title());
    values.put("occupation", details.occupation());
    values.put("positions", details.positions());
    values.put("workplace", details.workplace().value());
    values.put("applicationsClose", details.applicationsClose());
    values.put("state", vacancy.state().name());
    values.put("publishedOn", vacancy.publishedOn());
    values.put("closedOn", vacancy.closedOn());
    values.put("daysOpen", vacancy.daysOpen());
    return values;
  }

  private static Vacancy vacancy(ResultSet row, int number) throws SQLException {
    return new Vacancy(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("external_id"),
        new VacancyDetails(
            row.getString("title"),
            row.getString("occupation"),
            row.getInt("positions"),
            new MunicipalityCode(row.getString("workplace")),
            row.getObject("applications_close", LocalDate.class)),
        VacancyState.valueOf(row.getString("state")),
        row.getObject("received_on", LocalDate.class),
        row.getObject("published_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }
}
