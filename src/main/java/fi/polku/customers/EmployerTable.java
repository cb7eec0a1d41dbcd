package fi.polku.customers;

import fi.polku.access.RowScope;
import fi.polku.shared.BusinessId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table {@code employer}. */
@Repository
class EmployerTable {

  private static final String SELECT =
      """
      select e.id, e.business_id, e.name, e.municipality, e.language, e.segment,
        e.contact_name, e.contact_phone, e.contact_email
      from employer e
      where\s""";

  private final JdbcClient jdbc;
  private final Clock clock;

  EmployerTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Fails with a duplicate key when the employer was just opened by somebody else. */
  void insert(EmployerRow row) {
    jdbc.sql(
            """
            insert into employer (id, business_id, name, name_folded, municipality, language,
              segment, contact_name, contact_phone, contact_email, created_at, updated_at)
            values (:id, :businessId, :name, :nameFolded, :municipality, :language,
              :segment, :contactName, :contactPhone, :contactEmail, :now, :now)
            """)
        .params(parameters(row))
        .update();
  }

  void update(EmployerRow row) {
    jdbc.sql(
            """
            update employer
            set name = :name, name_folded = :nameFolded, municipality = :municipality,
              language = :language, segment = :segment, contact_name = :contactName,
              contact_phone = :contactPhone, contact_email = :contactEmail, updated_at = :now
            where id = :id
            """)
        .params(parameters(row))
        .update();
  }

  Optional<EmployerRow> byBusinessId(BusinessId businessId) {
    return one(jdbc.sql(SELECT + "e.business_id = :id").param("id", businessId.value()));
  }

  Optional<EmployerRow> byBusinessId(BusinessId businessId, RowScope scope) {
    String condition = "e.business_id = :id and " + scope.municipalityCondition("e");
    return one(
        jdbc.sql(SELECT + condition).param("id", businessId.value()).params(scope.parameters()));
  }

  Optional<EmployerRow> byId(UUID id) {
    return one(jdbc.sql(SELECT + "e.id = :id").param("id", id));
  }

  Optional<EmployerRow> byId(UUID id, RowScope scope) {
    String condition = "e.id = :id and " + scope.municipalityCondition("e");
    return one(jdbc.sql(SELECT + condition).param("id", id).params(scope.parameters()));
  }

  Map<UUID, String> names(Collection<UUID> ids) {
    return jdbc
        .sql("select id, name from employer where id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those in whose name each word begins a word, in order of name. */
  List<EmployerRow> byName(NameWords words, RowScope scope, int limit) {
    List<String> wanted = words.words();
    String condition =
        IntStream.range(0, wanted.size())
            .mapToObj(i -> "concat(' ', e.name_folded) like :word" + i)
            .collect(Collectors.joining(" and "));
    StatementSpec query =
        jdbc.sql(
            SELECT
                + condition
                + " and "
                + scope.municipalityCondition("e")
                + " order by e.name_folded, e.id limit :limit");
    for (int i = 0; i < wanted.size(); i++) {
      query = query.param("word" + i, "% " + wanted.get(i) + "%");
    }
    return query.params(scope.parameters()).param("limit", limit).query(EmployerRow.class).list();
  }

  private static Optional<EmployerRow> one(StatementSpec query) {
    return query.query(EmployerRow.class).optional();
  }

  private Map<String, Object> parameters(EmployerRow row) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", row.id());
    parameters.put("businessId", row.businessId());
    parameters.put("name", row.name());
    parameters.put("nameFolded", folded(row.name()));
    parameters.put("municipality", row.municipality());
    parameters.put("language", row.language());
    parameters.put("segment", row.segment());
    parameters.put("contactName", row.contactName());
    parameters.put("contactPhone", row.contactPhone());
    parameters.put("contactEmail", row.contactEmail());
    parameters.put("now", OffsetDateTime.now(clock));
    return parameters;
  }

  private static String folded(String name) {
    return String.join(" ", NameWords.of(name).words());
  }
}
