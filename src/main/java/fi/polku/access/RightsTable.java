package fi.polku.access;

import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code access_right}, what was told, and {@code access_right_change}, how it changed. */
@Repository
class RightsTable {

  private static final String SEPARATOR = ",";

  private final JdbcClient database;
  private final Clock clock;

  RightsTable(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Lets no one else change rights until the transaction ends. */
  void lock() {
    database.sql("update access_right_lock set changes = changes + 1 where id = 1").update();
  }

  /** By username. */
  Map<String, GivenRights> all() {
    return database.sql("select * from access_right").query(RightsTable::read).list().stream()
        .collect(Collectors.toMap(GivenRights::username, Function.identity()));
  }

  void keep(GivenRights given) {
    database
        .sql("delete from access_right where username = :username")
        .param("username", given.username())
        .update();
    database
        .sql(
            """
            insert into access_right (username, roles, municipalities, sees_restricted,
                                      valid_from, valid_until)
            values (:username, :roles, :municipalities, :seesRestricted, :validFrom, :validUntil)
            """)
        .params(columns(given))
        .param("validFrom", given.validFrom(), Types.DATE)
        .param("validUntil", given.validUntil(), Types.DATE)
        .update();
  }

  void record(RightsOutcome kind, GivenRights given, String by) {
    database
        .sql(
            """
            insert into access_right_change (changed_at, changed_by, kind, username, roles,
                                             municipalities, sees_restricted, valid_from,
                                             valid_until)
            values (:changedAt, :changedBy, :kind, :username, :roles,
                    :municipalities, :seesRestricted, :validFrom, :validUntil)
            """)
        .params(columns(given))
        .param("changedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("changedBy", by)
        .param("kind", kind.name())
        .param("validFrom", given.validFrom(), Types.DATE)
        .param("validUntil", given.validUntil(), Types.DATE)
        .update();
  }

  private static Map<String, Object> columns(GivenRights given) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("username", given.username());
    columns.put("roles", joined(given.roles().stream().map(Role::key)));
    columns.put(
        "municipalities", joined(given.municipalities().stream().map(MunicipalityCode::value)));
    columns.put("seesRestricted", given.seesRestrictedPersons());
    return columns;
  }

  private static String joined(Stream<String> texts) {
    return texts.sorted().collect(Collectors.joining(SEPARATOR));
  }

  private static GivenRights read(ResultSet row, int number) throws SQLException {
    return new GivenRights(
        row.getString("username"),
        parts(row.getString("roles")).map(Role::ofKey).flatMap(Optional::stream).collect(set()),
        parts(row.getString("municipalities")).map(MunicipalityCode::of).collect(set()),
        row.getBoolean("sees_restricted"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }

  private static <T> Collector<T, ?, Set<T>> set() {
    return Collectors.toUnmodifiableSet();
  }

  private static Stream<String> parts(String joined) {
    return Arrays.stream(joined.split(SEPARATOR, -1)).filter(part -> !part.isEmpty());
  }
}
