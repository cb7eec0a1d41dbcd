package fi.polku.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.customers.Persons;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.CaseId;
import fi.polku.worklist.WorklistDiffer.Difference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases, users and what is asked of the worklist in its tests. */
abstract class WorklistFixture {

  static final String PORVOO = "638";
  static final String LOVIISA = "434";
  static final Map<String, Object> CONTACTED =
      Map.of("yhteydenottotapa", "puhelin", "tavoitettu", "ei", "uusiYritys", "tanaan");

  @Autowired Worklist worklist;
  @Autowired TaskActions actions;
  @Autowired WorklistDiffer differ;
  @Autowired Users users;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired JobSearches searches;
  @Autowired Clock clock;

  StartedCases cases;

  @BeforeEach
  void cases() {
    cases = new StartedCases(searches, clock);
  }

  static WorklistFilter searching(String words) {
    return WorklistFilter.ALL.narrowed(null, null, null, null, words);
  }

  PolkuUser user(String name) {
    return users.find(name).orElseThrow();
  }

  PolkuUser colleagueOf(String name) {
    PolkuUser user = user(name);
    return new PolkuUser(
        "kollega", "Kolle Ga", user.roles(), user.municipalities(), user.seesRestrictedPersons());
  }

  WorklistTask taskOf(CaseId caseId) {
    List<WorklistTask> tasks = worklist.ofCase(caseId, user("esihenkilo"));
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  List<Difference> wrongOf(CaseId caseId) {
    List<String> own =
        worklist.ofCase(caseId, user("esihenkilo")).stream().map(WorklistTask::taskId).toList();
    return differ.differences().stream()
        .filter(difference -> own.contains(difference.taskId()))
        .toList();
  }

  List<String> everyTask(WorklistFilter filter, PolkuUser reader) {
    List<String> met = new ArrayList<>();
    String after = null;
    do {
      WorklistPage page = worklist.page(filter, new WorklistPlace(after, null, 200), reader);
      page.tasks().forEach(task -> met.add(task.taskId()));
      after = page.next();
    } while (after != null);
    return met;
  }
}
