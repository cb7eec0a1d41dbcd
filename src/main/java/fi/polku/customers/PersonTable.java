package fi.polku.customers;

import fi.polku.access.RowScope;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person}. */
@Repository
class PersonTable {

  private static final String COLUMNS =
      """
      p.id, p.identity_code, p.identity_code_hash, p.first_names, p.last_name,
      p.language, p.municipality, p.restricted
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PersonTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Fails with a duplicate key when the person was just opened by somebody else. */
  void insert(PersonRow row) {
    jdbc.sql(
            """
            insert into person (id, identity_code, identity_code_hash, first_names, last_name,
              language, municipality, restricted, created_at, updated_at)
            values (:id, :identityCode, :identityCodeHash, :firstNames, :lastName,
              :language, :municipality, :restricted, :now, :now)
            """)
        .params(parameters(row))
        .update();
  }

  void updateDetails(PersonRow row) {
    jdbc.sql(
            """
            update person
            set first_names = :firstNames, last_name = :lastName, language = :language,
              municipality = :municipality, updated_at = :now
            where id = :id
            """)
        .params(parameters(row))
        .update();
  }

  void updateCode(UUID id, String identityCode, String hash) {
    jdbc.sql(
            """
            update person
            set identity_code = :identityCode, identity_code_hash = :hash, updated_at = :now
            where id = :id
            """)
        .param("identityCode", identityCode)
        .param("hash", hash)
        .param("now", now())
        .param("id", id)
        .update();
  }

  void lock(UUID id) {
    jdbc.sql("select id from person where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .single();
  }

  void updateMunicipality(UUID id, MunicipalityCode municipality) {
    jdbc.sql("update person set municipality = :municipality, updated_at = :now where id = :id")
        .param("municipality", municipality.value())
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Whether anything changed. */
  boolean updateRestricted(UUID id, boolean restricted) {
    return jdbc.sql(
                """
                update person
                set restricted = :restricted, updated_at = :now
                where id = :id and restricted <> :restricted
                """)
            .param("id", id)
            .param("restricted", restricted)
            .param("now", now())
            .update()
        == 1;
  }

  Optional<PersonRow> byHash(String identityCodeHash) {
    return jdbc.sql("select " + COLUMNS + " from person p where p.identity_code_hash = :hash")
        .param("hash", identityCodeHash)
        .query(PersonRow.class)
        .optional();
  }

  Optional<PersonRow> byHash(String identityCodeHash, RowScope scope) {
    String condition = " from person p where p.identity_code_hash = :hash and ";
    return jdbc.sql("select " + COLUMNS + condition + scope.condition("p"))
        .param("hash", identityCodeHash)
        .params(scope.parameters())
        .query(PersonRow.class)
        .optional();
  }

  Optional<PersonRow> byId(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from person p where p.id = :id")
        .param("id", id)
        .query(PersonRow.class)
        .optional();
  }

  Optional<PersonRow> byId(UUID id, RowScope scope) {
    return jdbc.sql(
            "select " + COLUMNS + " from person p where p.id = :id and " + scope.condition("p"))
        .param("id", id)
        .params(scope.parameters())
        .query(PersonRow.class)
        .optional();
  }

  List<PersonRow> byIds(Collection<UUID> ids) {
    return jdbc.sql("select " + COLUMNS + " from person p where p.id in (:ids)")
        .param("ids", ids)
        .query(PersonRow.class)
        .list();
  }

  private Map<String, Object> parameters(PersonRow row) {
    return Map.of(
        "id", row.id(),
        "identityCode", row.identityCode(),
        "identityCodeHash", row.identityCodeHash(),
        "firstNames", row.firstNames(),
        "lastName", row.lastName(),
        "language", row.language(),
        "municipality", row.municipality(),
        "restricted", row.restricted(),
        "now", now());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
