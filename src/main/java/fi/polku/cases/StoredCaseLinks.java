package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.cases.LinkedCounts.Group;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code case_link}. */
@Repository
class StoredCaseLinks implements CaseLinks {

  private final JdbcClient jdbc;
  private final CaseTable cases;
  private final Timeline timeline;
  private final Clock clock;

  StoredCaseLinks(JdbcClient jdbc, CaseTable cases, Timeline timeline, Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void link(CaseId caseId, CaseId eventCaseId, String kind) {
    CaseRecord joining = cases.byIdForUpdate(caseId).filter(CaseRecord::isPersons).orElse(null);
    if (joining == null || joining.status() == CaseStatus.ENDED) {
      throw CaseChangeException.notJoining(caseId);
    }
    CaseRecord event = cases.byId(eventCaseId).filter(found -> !found.isPersons()).orElse(null);
    if (event == null || event.status() == CaseStatus.ENDED) {
      throw CaseChangeException.notAnEvent(eventCaseId);
    }
    if (insert(caseId, eventCaseId, kind)) {
      timeline.add(caseId, "joined-event", Map.of("event", kind));
    }
  }

  private boolean insert(CaseId caseId, CaseId eventCaseId, String kind) {
    return jdbc.sql(
                """
                insert into case_link (case_id, event_case_id, kind, linked_at)
                select c.id, :event, :kind, :now
                from customer_case c
                where c.id = :case and not exists (
                  select 1 from case_link l where l.case_id = c.id and l.event_case_id = :event)
                """)
            .param("case", caseId.value())
            .param("event", eventCaseId.value())
            .param("kind", kind)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  @Override
  @Transactional(readOnly = true)
  public LinkedCounts countsOf(CaseId eventCaseId, RowScope scope) {
    List<Group> groups = groups(eventCaseId, scope.condition("c"), scope.parameters());
    long seen = groups.stream().mapToLong(Group::cases).sum();
    return new LinkedCounts(groups, all(eventCaseId) - seen);
  }

  @Override
  public LinkedCounts countsOf(CaseId eventCaseId) {
    return new LinkedCounts(groups(eventCaseId, "1 = 1", Map.of()), 0);
  }

  private List<Group> groups(CaseId eventCaseId, String condition, Map<String, Object> parameters) {
    return jdbc.sql(
            """
                select c.status, c.end_reason, count(*) as cases
                from case_link l join customer_case c on c.id = l.case_id
                where l.event_case_id = :event and %s
                group by c.status, c.end_reason
                order by c.status, c.end_reason
                """
                .formatted(condition))
        .param("event", eventCaseId.value())
        .params(parameters)
        .query(
            (row, number) ->
                new Group(
                    CaseStatus.valueOf(row.getString("status")),
                    row.getString("end_reason"),
                    row.getLong("cases")))
        .list();
  }

  /** A bare number: tells of nobody. */
  private long all(CaseId eventCaseId) {
    return jdbc.sql("select count(*) from case_link where event_case_id = :event")
        .param("event", eventCaseId.value())
        .query(Long.class)
        .single();
  }

  @Override
  public List<CaseRecord> linkedTo(CaseId eventCaseId, RowScope scope, int offset, int limit) {
    return jdbc.sql(
            """
            select c.* from case_link l join customer_case c on c.id = l.case_id
            where l.event_case_id = :event and %s
            order by l.linked_at desc, c.id
            limit :limit offset :offset
            """
                .formatted(scope.condition("c")))
        .param("event", eventCaseId.value())
        .params(scope.parameters())
        .param("limit", limit)
        .param("offset", offset)
        .query(CaseRow::record)
        .list();
  }

  @Override
  public List<LinkedEvent> eventsOf(CaseId caseId) {
    return jdbc.sql(
            """
            select event_case_id, kind from case_link
            where case_id = :case
            order by linked_at, event_case_id
            """)
        .param("case", caseId.value())
        .query(
            (row, number) ->
                new LinkedEvent(
                    new CaseId(row.getObject("event_case_id", UUID.class)), row.getString("kind")))
        .list();
  }
}
