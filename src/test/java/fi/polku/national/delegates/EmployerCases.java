package fi.polku.national.delegates;

import fi.polku.shared.CaseId;
import fi.polku.testing.BusinessIds;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of employers whose journeys do not run. */
final class EmployerCases {

  private final JdbcClient jdbc;

  EmployerCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CaseId open() {
    UUID employer = UUID.randomUUID();
    jdbc.sql(
            """
            insert into employer (id, business_id, name, name_folded, municipality, language,
                                  segment, created_at, updated_at)
            values (:id, :businessId, 'Esimerkki Oy', 'esimerkki oy', '638', 'fi', 'LOCAL',
                    current_timestamp, current_timestamp)
            """)
        .param("id", employer)
        .param("businessId", BusinessIds.next().value())
        .update();
    CaseId id = CaseId.create();
    jdbc.sql(
            """
            insert into customer_case (id, employer_id, restricted, area, municipality, language,
                                       channel, started_on, status, opened_at)
            values (:id, :employer, false, 'porvoo', '638', 'fi',
                    'ONLINE', current_date, 'IN_SERVICE', current_timestamp)
            """)
        .param("id", id.value())
        .param("employer", employer)
        .update();
    return id;
  }
}
