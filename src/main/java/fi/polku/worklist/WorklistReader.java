package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.customers.Employers;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pages of the table {@code worklist_task}. */
@Repository
class WorklistReader implements Worklist {

  private static final int MOST_OF_CASE = 200;

  private final JdbcClient jdbc;
  private final Persons persons;
  private final Employers employers;
  private final TaskNames names;

  WorklistReader(JdbcClient jdbc, Persons persons, Employers employers, TaskNames names) {
    this.jdbc = jdbc;
    this.persons = persons;
    this.employers = employers;
    this.names = names;
  }

  @Override
  public WorklistPage page(WorklistFilter filter, WorklistPlace place, PolkuUser reader) {
    String before = place.before();
    if (before != null) {
      return pageBefore(PageCursor.read("before", before), filter, place, reader);
    }
    String after = place.after();
    WorklistQuery query = new WorklistQuery(filter, reader);
    if (after != null) {
      query.after(PageCursor.read("after", after));
    }
    Found found = find(query, filter, reader, place.limit() + 1);
    List<WorklistTask> rows = found.firsts(place.limit());
    return new WorklistPage(
        rows,
        found.tasks().size() > place.limit() ? PageCursor.of(last(rows)).text() : null,
        after != null && !rows.isEmpty() ? PageCursor.of(rows.get(0)).text() : null,
        found.tooWide());
  }

  @Override
  public int count(WorklistFilter filter, int atMost, PolkuUser reader) {
    return find(new WorklistQuery(filter, reader), filter, reader, atMost).tasks().size();
  }

  @Override
  public Optional<WorklistTask> find(String taskId, PolkuUser reader) {
    WorklistQuery query = new WorklistQuery(WorklistFilter.ALL, reader);
    return read(query.sqlOf(taskId), query).stream().findFirst();
  }

  @Override
  public List<WorklistTask> ofCase(CaseId caseId, PolkuUser reader) {
    WorklistQuery query = new WorklistQuery(WorklistFilter.ALL, reader);
    return read(query.sqlOf(caseId, MOST_OF_CASE), query);
  }

  @Override
  public List<WorklistTask> everyTaskOf(CaseId caseId, PolkuUser reader) {
    return jdbc.sql(
            "select w.* from worklist_task w where w.case_id = :caseId and "
                + reader.scope().condition("w")
                + " order by w.sort_at, w.task_id")
        .param("caseId", caseId.value())
        .params(reader.scope().parameters())
        .query((row, number) -> WorklistTable.task(row))
        .list();
  }

  @Override
  public List<WorklistTask> openOf(CaseId caseId) {
    return jdbc.sql("select * from worklist_task where case_id = :caseId order by sort_at, task_id")
        .param("caseId", caseId.value())
        .query((row, number) -> WorklistTable.task(row))
        .list();
  }

  @Override
  public long openTasks() {
    return jdbc.sql("select count(*) from worklist_task").query(Long.class).single();
  }

  /** A page that ends at the cursor; when it would not be full, it is the first page instead. */
  private WorklistPage pageBefore(
      PageCursor cursor, WorklistFilter filter, WorklistPlace place, PolkuUser reader) {
    WorklistQuery query = new WorklistQuery(filter, reader).before(cursor);
    Found found = find(query, filter, reader, place.limit() + 1);
    if (found.tasks().size() <= place.limit()) {
      return page(filter, WorklistPlace.first(place.limit()), reader);
    }
    List<WorklistTask> rows = found.firsts(place.limit());
    Collections.reverse(rows);
    return new WorklistPage(
        rows, PageCursor.of(last(rows)).text(), PageCursor.of(rows.get(0)).text(), found.tooWide());
  }

  private Found find(WorklistQuery query, WorklistFilter filter, PolkuUser reader, int limit) {
    String search = filter.search();
    if (search == null) {
      return new Found(read(query.sql(limit), query), false);
    }
    @Nullable CaseId caseId = CaseId.parse(search).orElse(null);
    if (caseId != null) {
      return new Found(read(query.sqlOf(caseId, limit), query), false);
    }
    SearchMatches matches =
        new SearchMatches(
            persons.idsMatching(search, reader.scope(), SearchMatches.MOST_CUSTOMERS),
            employers.idsMatching(search, reader.scope(), SearchMatches.MOST_CUSTOMERS),
            names.keysMatching(search));
    return matches.isNothing()
        ? new Found(List.of(), false)
        : new Found(read(query.sql(matches, limit), query), matches.isTooWide());
  }

  private List<WorklistTask> read(String sql, WorklistQuery query) {
    return jdbc.sql(sql)
        .params(query.parameters())
        .query((row, number) -> WorklistTable.task(row))
        .list();
  }

  private static WorklistTask last(List<WorklistTask> rows) {
    return rows.get(rows.size() - 1);
  }

  private record Found(List<WorklistTask> tasks, boolean tooWide) {

    List<WorklistTask> firsts(int limit) {
      return new ArrayList<>(tasks.subList(0, Math.min(tasks.size(), limit)));
    }
  }
}
