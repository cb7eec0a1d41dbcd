package fi.polku.sandbox.population;

import fi.polku.journeys.PermitType;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_person}. */
@SandboxOnly
@Repository
class PeopleTable {

  private final JdbcClient jdbc;

  PeopleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isEmpty() {
    return jdbc.sql("select count(*) from sandbox_person").query(Long.class).single() == 0;
  }

  /** Fails with a duplicate key when the code is known. */
  void insert(SandboxPerson person) {
    jdbc.sql(
            """
            insert into sandbox_person (identity_code, first_names, last_name, language,
              citizenship, municipality, lives_there_since, restricted, died_on, replaced_by,
              permit_type, permit_from, permit_until)
            values (:code, :firstNames, :lastName, :language,
              :citizenship, :municipality, :since, :restricted, :diedOn, :replacedBy,
              :permitType, :permitFrom, :permitUntil)
            """)
        .params(parameters(person))
        .update();
  }

  void update(SandboxPerson person) {
    jdbc.sql(
            """
            update sandbox_person
            set language = :language, municipality = :municipality, lives_there_since = :since,
              restricted = :restricted, died_on = :diedOn, replaced_by = :replacedBy
            where identity_code = :code
            """)
        .params(parameters(person))
        .update();
  }

  Optional<SandboxPerson> find(PersonalIdentityCode code) {
    return jdbc.sql("select * from sandbox_person where identity_code = :code")
        .param("code", code.value())
        .query(PeopleTable::person)
        .optional();
  }

  List<SandboxPerson> all() {
    return jdbc.sql("select * from sandbox_person order by last_name, first_names, identity_code")
        .query(PeopleTable::person)
        .list();
  }

  private static Map<String, @Nullable Object> parameters(SandboxPerson person) {
    Permit permit = person.permit();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("code", person.identityCode().value());
    parameters.put("firstNames", person.firstNames());
    parameters.put("lastName", person.lastName());
    parameters.put("language", person.language());
    parameters.put("citizenship", person.citizenship());
    parameters.put("municipality", text(person.municipality()));
    parameters.put("since", person.livesThereSince());
    parameters.put("restricted", person.restricted());
    parameters.put("diedOn", person.diedOn());
    parameters.put("replacedBy", person.replacedBy() == null ? null : person.replacedBy().value());
    parameters.put("permitType", permit == null ? null : permit.type().key());
    parameters.put("permitFrom", permit == null ? null : permit.from());
    parameters.put("permitUntil", permit == null ? null : permit.until());
    return parameters;
  }

  private static SandboxPerson person(ResultSet row, int number) throws SQLException {
    String municipality = row.getString("municipality");
    String replacedBy = row.getString("replaced_by");
    return new SandboxPerson(
        PersonalIdentityCode.of(row.getString("identity_code")),
        row.getString("first_names"),
        row.getString("last_name"),
        row.getString("language"),
        row.getString("citizenship"),
        municipality == null ? null : MunicipalityCode.of(municipality),
        row.getObject("lives_there_since", LocalDate.class),
        row.getBoolean("restricted"),
        row.getObject("died_on", LocalDate.class),
        replacedBy == null ? null : PersonalIdentityCode.of(replacedBy),
        permit(row));
  }

  private static @Nullable Permit permit(ResultSet row) throws SQLException {
    String type = row.getString("permit_type");
    return type == null
        ? null
        : new Permit(
            Arrays.stream(PermitType.values())
                .filter(one -> one.key().equals(type))
                .findFirst()
                .orElseThrow(),
            row.getObject("permit_from", LocalDate.class),
            row.getObject("permit_until", LocalDate.class));
  }

  private static @Nullable String text(@Nullable MunicipalityCode municipality) {
    return municipality == null ? null : municipality.value();
  }
}
