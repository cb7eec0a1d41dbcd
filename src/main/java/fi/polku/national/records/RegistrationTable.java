package fi.polku.national.records;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code document_registration}: what records management has told of each document. */
@Repository
class RegistrationTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  RegistrationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Registration> find(String externalId) {
    return jdbc.sql(
            """
            select status, registry_number, reason from document_registration
             where external_id = :externalId
            """)
        .param("externalId", externalId)
        .query(
            (row, number) ->
                new Registration(
                    Registration.Status.valueOf(row.getString("status")),
                    row.getString("registry_number"),
                    row.getString("reason")))
        .optional();
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if something was told meanwhile
   */
  void insert(String externalId, Registration told) {
    jdbc.sql(
            """
            insert into document_registration
                   (external_id, status, registry_number, reason, told_at)
            values (:externalId, :status, :registryNumber, :reason, :toldAt)
            """)
        .param("externalId", externalId)
        .param("status", told.status().name())
        .param("registryNumber", told.registryNumber())
        .param("reason", told.reason())
        .param("toldAt", OffsetDateTime.now(clock))
        .update();
  }

  /** A document that could not be registered has been. */
  void update(String externalId, Registration told) {
    jdbc.sql(
            """
            update document_registration
               set status = :status, registry_number = :registryNumber, reason = :reason,
                   told_at = :toldAt
             where external_id = :externalId
            """)
        .param("externalId", externalId)
        .param("status", told.status().name())
        .param("registryNumber", told.registryNumber())
        .param("reason", told.reason())
        .param("toldAt", OffsetDateTime.now(clock))
        .update();
  }
}
