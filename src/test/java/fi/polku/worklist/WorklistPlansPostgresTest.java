package fi.polku.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuPostgresTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A page reads about as many rows as it shows, however many tasks are open. */
@PolkuPostgresTest
@Transactional
class WorklistPlansPostgresTest {

  private static final int LIMIT = 26;
  private static final Pattern ROWS = Pattern.compile("actual time=\\S+ rows=(\\d+)");
  private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");

  @Autowired JdbcClient jdbc;
  @Autowired Users users;
  @Autowired Clock clock;

  @Test
  void pagesFollowIndexesAndStopEarly() {
    fill(20_000);
    PageCursor deep = new PageCursor(clock.instant().plus(Duration.ofMinutes(30)), "task-1");
    WorklistFilter all = WorklistFilter.ALL;
    List<WorklistFilter> filters =
        List.of(
            all,
            WorklistFilter.unheld(),
            WorklistFilter.heldBy("user-7"),
            all.narrowed(MunicipalityCode.of("638"), null, null, null, null),
            all.narrowed(null, DeadlineState.OPEN, null, null, null),
            WorklistFilter.unheld().narrowed(null, DeadlineState.BREACHED, null, null, null),
            WorklistFilter.heldBy("user-7").narrowed(null, DeadlineState.OPEN, null, null, null));
    for (String reader : List.of("omavalmentaja", "esihenkilo", "integraatio")) {
      PolkuUser user = users.find(reader).orElseThrow();
      for (WorklistFilter filter : filters) {
        assertReadsFew(new WorklistQuery(filter, user), reader + " " + filter);
        assertReadsFew(new WorklistQuery(filter, user).after(deep), reader + " after " + filter);
        assertReadsFew(new WorklistQuery(filter, user).before(deep), reader + " before " + filter);
      }
    }
  }

  private void assertReadsFew(WorklistQuery query, String what) {
    String plan =
        String.join(
            "\n",
            jdbc.sql("explain (analyze, costs off) " + query.sql(LIMIT))
                .params(query.parameters())
                .query(String.class)
                .list());

    assertThat(plan).as(what).contains("Index").doesNotContain("Seq Scan");
    assertThat(largest(ROWS, plan)).as(what + plan).isLessThan(1000);
    assertThat(largest(REMOVED, plan)).as(what + plan).isLessThan(1000);
  }

  private static int largest(Pattern number, String plan) {
    int largest = 0;
    for (Matcher found = number.matcher(plan); found.find(); ) {
      largest = Math.max(largest, Integer.parseInt(found.group(1)));
    }
    return largest;
  }

  /** Open tasks of six municipalities, a third free, due one each second. */
  private void fill(int count) {
    jdbc.sql(
            """
            insert into worklist_task
            select 'task-' || n, 'task_ota_yhteytta', 'Ota', 'Ta', 'Take', gen_random_uuid(),
              gen_random_uuid(), 'porvoo',
              (array['638', '434', '018', '407', '504', '616'])[1 + n % 6], n % 100 = 0,
              'omavalmentaja', case when n % 3 = 0 then null else 'user-' || n % 50 end,
              :now, gen_random_uuid(), 'ensiyhteydenotto', 'OPEN', :now,
              :now + n * interval '1 second', :now + n * interval '1 second'
            from generate_series(1, :count) n
            """)
        .params(Map.of("now", WorklistTable.time(clock.instant()), "count", count))
        .update();
    jdbc.sql("analyze worklist_task").update();
  }
}
