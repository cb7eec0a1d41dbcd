package fi.polku.deadlines;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes clocks as they would stand in the ledger, each of a case of its own. */
record DeadlineRows(JdbcClient jdbc) {

  void running(MunicipalityCode municipality, String state, String dueAt) {
    add(municipality, false, state, dueAt, null);
  }

  void ended(MunicipalityCode municipality, String state, String dueAt, String endedAt) {
    add(municipality, false, state, dueAt, endedAt);
  }

  void restricted(MunicipalityCode municipality, String dueAt) {
    add(municipality, true, "OPEN", dueAt, null);
  }

  private void add(
      MunicipalityCode municipality,
      boolean restricted,
      String state,
      String dueAt,
      @Nullable String endedAt) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into person (id, identity_code, identity_code_hash, first_names, last_name,
                language, municipality, restricted, created_at, updated_at)
            values (:id, 'x', :hash, 'x', 'x', 'fi', '638', false, :at, :at)
            """)
        .param("id", id)
        .param("hash", id.toString())
        .param("at", utc(dueAt))
        .update();
    jdbc.sql(
            """
            insert into customer_case (id, person_id, restricted, area, municipality, language,
                channel, started_on, status, opened_at)
            values (:id, :id, :restricted, 'porvoo', :municipality, 'fi',
                'ONLINE', date '2026-01-01', 'OPEN', :at)
            """)
        .param("id", id)
        .param("restricted", restricted)
        .param("municipality", municipality.value())
        .param("at", utc(dueAt))
        .update();
    jdbc.sql(
            """
            insert into deadline (id, case_id, kind, area, municipality, restricted,
                process_instance_id, activity_id, started_at, warn_at, due_at, state, ended_at,
                ground, rule_version)
            values (:id, :id, 'ensiyhteydenotto', 'porvoo', :municipality, :restricted,
                'p', 'a', :dueAt, :dueAt, :dueAt, :state, :endedAt, 'ground', 1)
            """)
        .param("id", id)
        .param("municipality", municipality.value())
        .param("restricted", restricted)
        .param("dueAt", utc(dueAt))
        .param("state", state)
        .param("endedAt", endedAt == null ? null : utc(endedAt))
        .update();
  }

  private static OffsetDateTime utc(String instant) {
    return Instant.parse(instant).atOffset(ZoneOffset.UTC);
  }
}
