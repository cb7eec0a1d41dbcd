package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.cases.CaseCustomer.OfPerson;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code customer_case}. */
@Repository
class CaseTable {

  private static final String SELECT =
      """
      select c.id, c.person_id, c.employer_id, c.restricted, c.area, c.municipality, c.language, c.channel,
        c.started_on, c.status, c.service_line, c.opened_at, c.ended_at, c.end_reason,
        c.responsible_role
      from customer_case c
      where\s""";

  private static final String NEWEST_FIRST = " order by c.opened_at desc, c.id";

  private final JdbcClient jdbc;

  CaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Fails with a duplicate key when a case of the same external id was just opened. */
  void insert(CaseRecord opened, @Nullable String externalId) {
    jdbc.sql(
            """
            insert into customer_case (id, person_id, employer_id, restricted, external_id,
              area, municipality, language, channel, started_on, status, opened_at,
              responsible_role)
            values (:id, :personId, :employerId, :restricted, :externalId,
              :area, :municipality, :language, :channel, :startedOn, :status, :openedAt,
              :responsibleRole)
            """)
        .param("id", opened.id().value())
        .param("personId", opened.customer().personId(), Types.OTHER)
        .param("employerId", opened.customer().employerId(), Types.OTHER)
        .param("restricted", opened.restricted())
        .param("externalId", externalId)
        .param("area", opened.area())
        .param("municipality", opened.municipality().value())
        .param("language", opened.language().value())
        .param("channel", opened.channel())
        .param("startedOn", opened.startedOn())
        .param("status", opened.status().name())
        .param("openedAt", opened.openedAt().atOffset(ZoneOffset.UTC))
        .param("responsibleRole", opened.responsibleRole())
        .update();
  }

  void updateServiceLine(CaseId id, ServiceLine line) {
    jdbc.sql("update customer_case set service_line = :line where id = :id")
        .param("line", line.name())
        .param("id", id.value())
        .update();
  }

  void updateResponsibleRole(CaseId id, String role) {
    jdbc.sql("update customer_case set responsible_role = :role where id = :id")
        .param("role", role)
        .param("id", id.value())
        .update();
  }

  void updatePlace(CaseId id, String area, MunicipalityCode municipality) {
    jdbc.sql("update customer_case set area = :area, municipality = :municipality where id = :id")
        .param("area", area)
        .param("municipality", municipality.value())
        .param("id", id.value())
        .update();
  }

  void updateStatus(CaseId id, CaseStatus status) {
    jdbc.sql("update customer_case set status = :status where id = :id")
        .param("status", status.name())
        .param("id", id.value())
        .update();
  }

  void end(CaseId id, Instant endedAt, @Nullable String reason) {
    jdbc.sql(
            """
            update customer_case
            set status = 'ENDED', ended_at = :endedAt, end_reason = :reason
            where id = :id
            """)
        .param("endedAt", endedAt.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .param("id", id.value())
        .update();
  }

  /** The person's cases that changed. */
  List<CaseId> updateRestricted(UUID personId, boolean restricted) {
    List<CaseId> cases =
        jdbc.sql(
                """
                select id from customer_case
                where person_id = :personId and restricted <> :restricted
                """)
            .param("personId", personId)
            .param("restricted", restricted)
            .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
            .list();
    jdbc.sql("update customer_case set restricted = :restricted where person_id = :personId")
        .param("restricted", restricted)
        .param("personId", personId)
        .update();
    return cases;
  }

  Optional<CaseId> idByExternalId(String externalId) {
    return jdbc.sql("select id from customer_case where external_id = :externalId")
        .param("externalId", externalId)
        .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
        .optional();
  }

  Optional<CaseRecord> byId(CaseId id) {
    return jdbc.sql(SELECT + "c.id = :id")
        .param("id", id.value())
        .query(CaseRow::record)
        .optional();
  }

  /** Holds the case until the transaction ends, so that changes come one after another. */
  Optional<CaseRecord> byIdForUpdate(CaseId id) {
    return jdbc.sql(SELECT + "c.id = :id for update")
        .param("id", id.value())
        .query(CaseRow::record)
        .optional();
  }

  Optional<CaseRecord> byId(CaseId id, RowScope scope) {
    return jdbc.sql(SELECT + "c.id = :id and " + scope.condition("c"))
        .param("id", id.value())
        .params(scope.parameters())
        .query(CaseRow::record)
        .optional();
  }

  /** Newest first. */
  List<CaseRecord> ofCustomer(CaseCustomer customer, RowScope scope) {
    return jdbc.sql(SELECT + whose(customer) + " and " + scope.condition("c") + NEWEST_FIRST)
        .param("customer", customer.id())
        .params(scope.parameters())
        .query(CaseRow::record)
        .list();
  }

  /** All there are, newest first. */
  List<CaseRecord> ofCustomer(CaseCustomer customer) {
    return jdbc.sql(SELECT + whose(customer) + NEWEST_FIRST)
        .param("customer", customer.id())
        .query(CaseRow::record)
        .list();
  }

  List<UUID> personsWithOpenCase(@Nullable UUID after, int limit) {
    String condition = after == null ? "person_id is not null" : "person_id > :after";
    return jdbc.sql(
            """
            select distinct person_id from customer_case
            where %s and status <> 'ENDED'
            order by person_id
            limit :limit
            """
                .formatted(condition))
        .param("after", after, Types.OTHER)
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  private static String whose(CaseCustomer customer) {
    return customer instanceof OfPerson ? "c.person_id = :customer" : "c.employer_id = :customer";
  }
}
