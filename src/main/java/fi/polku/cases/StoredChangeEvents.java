package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code change_event}. */
@Repository
class StoredChangeEvents implements ChangeEvents {

  private static final String RUNNING =
      """
      select e.case_id, e.kind, e.opened_at, c.employer_id, c.municipality
      from change_event e join customer_case c on c.id = e.case_id
      where e.closed_at is null and c.status <> 'ENDED' and\s""";

  private final JdbcClient jdbc;
  private final CaseTable cases;
  private final Timeline timeline;
  private final Clock clock;

  StoredChangeEvents(JdbcClient jdbc, CaseTable cases, Timeline timeline, Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void open(CaseId caseId, String kind) {
    if (cases.byIdForUpdate(caseId).filter(found -> !found.isPersons()).isEmpty()) {
      throw CaseChangeException.notAnEvent(caseId);
    }
    int again =
        jdbc.sql("update change_event set closed_at = null where case_id = :case and kind = :kind")
            .param("case", caseId.value())
            .param("kind", kind)
            .update();
    if (again == 0) {
      jdbc.sql(
              """
              insert into change_event (case_id, kind, opened_at)
              values (:case, :kind, :now)
              """)
          .param("case", caseId.value())
          .param("kind", kind)
          .param("now", OffsetDateTime.now(clock))
          .update();
    }
    timeline.add(caseId, "event-opened", Map.of("event", kind));
  }

  @Override
  @Transactional
  public void close(CaseId caseId, String kind) {
    int closed =
        jdbc.sql(
                """
                update change_event set closed_at = :now
                where case_id = :case and kind = :kind and closed_at is null
                """)
            .param("case", caseId.value())
            .param("kind", kind)
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (closed == 1) {
      timeline.add(caseId, "event-closed", Map.of("event", kind));
    }
  }

  @Override
  public boolean isEvent(CaseId caseId) {
    return jdbc.sql("select count(*) from change_event where case_id = :case")
            .param("case", caseId.value())
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public List<ChangeEvent> running(RowScope scope, int limit) {
    String order = " order by e.opened_at desc, e.case_id, e.kind limit :limit";
    return jdbc.sql(RUNNING + scope.condition("c") + order)
        .params(scope.parameters())
        .param("limit", limit)
        .query(StoredChangeEvents::event)
        .list();
  }

  @Override
  public Optional<ChangeEvent> byReference(String reference) {
    UUID id = CaseId.parse(reference).map(CaseId::value).orElse(null);
    String named = id == null ? "c.external_id = :reference" : "c.id = :reference";
    return jdbc
        .sql(RUNNING + named + " order by e.opened_at, e.kind")
        .param("reference", id == null ? reference : id)
        .query(StoredChangeEvents::event)
        .list()
        .stream()
        .findFirst();
  }

  private static ChangeEvent event(ResultSet row, int number) throws SQLException {
    return new ChangeEvent(
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("kind"),
        CaseCustomer.employer(row.getObject("employer_id", UUID.class)),
        new MunicipalityCode(row.getString("municipality")),
        row.getObject("opened_at", OffsetDateTime.class).toInstant());
  }
}
