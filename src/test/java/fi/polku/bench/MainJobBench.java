package fi.polku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuPostgresTest;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistFilter;
import fi.polku.worklist.WorklistPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The main job against the stock engine in the same run, on real PostgreSQL: starts of the journey
 * a second, and a page of the task list at {@code -Dbench.size} open tasks.
 */
@PolkuPostgresTest
class MainJobBench {

  private static final int SIZE = Integer.getInteger("bench.size", 20_000);
  private static final int ROUNDS = 5;
  private static final int STARTS = 200;
  private static final int READS = 100;
  private static final int PAGE = 25;
  private static final PolkuUser READER =
      new PolkuUser(
          "omavalmentaja",
          "Mittari",
          Set.of(Role.CASEWORKER),
          Set.of(MunicipalityCode.of("638")),
          false);

  @Autowired JobSearches searches;
  @Autowired Worklist worklist;
  @Autowired TaskService tasks;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Results results = new Results();

  @Test
  void measures() throws Exception {
    starts();
    new OpenTasks(jdbc).growTo(SIZE);
    taskListPage();
    results.write();
  }

  private void starts() throws Exception {
    JobSeekers seekers = new JobSeekers(LocalDate.now(clock));
    try (BareEngine bare = new BareEngine()) {
      Sampling.perSecond(STARTS, () -> searches.start(seekers.next()));
      Sampling.perSecond(STARTS, bare::start);
      double[] rates =
          Sampling.inTurn(
              ROUNDS,
              () -> Sampling.perSecond(STARTS, () -> searches.start(seekers.next())),
              () -> Sampling.perSecond(STARTS, bare::start));
      results.rate("journey-starts", rates[0], "1/s", rates[1]);
    }
  }

  private void taskListPage() throws Exception {
    assertThat(ours()).isEqualTo(PAGE);
    assertThat(stock()).isEqualTo(PAGE);
    double[] times =
        Sampling.inTurn(
            ROUNDS,
            () -> Sampling.millis(READS, this::ours),
            () -> Sampling.millis(READS / 10, this::stock));
    results.time("task-list-page-at-" + SIZE, times[0], "ms", times[1]);
  }

  private int ours() {
    return worklist.page(WorklistFilter.ALL, WorklistPlace.first(PAGE), READER).tasks().size();
  }

  private int stock() {
    return tasks
        .createTaskQuery()
        .taskCandidateGroup(Role.CASEWORKER.key())
        .processVariableValueEquals("kunta", "638")
        .orderByDueDate()
        .asc()
        .listPage(0, PAGE)
        .size();
  }
}
