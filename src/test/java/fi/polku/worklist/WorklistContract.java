package fi.polku.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.customers.Persons;
import fi.polku.deadlines.DeadlineState;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import fi.polku.testing.IdentityCodes;
import fi.polku.worklist.WorklistDiffer.Difference;
import fi.polku.worklist.WorklistDiffer.Difference.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the worklist promises, whatever the database. */
abstract class WorklistContract {

  private static final String PORVOO = "638";
  private static final String LOVIISA = "434";
  private static final Map<String, Object> CONTACTED =
      Map.of("yhteydenottotapa", "puhelin", "tavoitettu", "ei");

  @Autowired Worklist worklist;
  @Autowired TaskActions actions;
  @Autowired WorklistDiffer differ;
  @Autowired Users users;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired JobSearches searches;
  @Autowired Clock clock;

  private StartedCases cases;

  @BeforeEach
  void cases() {
    cases = new StartedCases(searches, clock);
  }

  @Test
  void rowFollowsItsTaskFromOpeningToCompletion() {
    PolkuUser caseworker = user("omavalmentaja");
    CaseId caseId = cases.in(PORVOO);

    WorklistTask opened = taskOf(caseId);
    assertThat(opened.key()).isEqualTo("task_ota_yhteytta");
    assertThat(opened.role()).isEqualTo("omavalmentaja");
    assertThat(opened.municipality()).isEqualTo(MunicipalityCode.of(PORVOO));
    assertThat(opened.isFree()).isTrue();
    assertThat(opened.deadline())
        .isNotNull()
        .satisfies(deadline -> assertThat(deadline.kind()).isEqualTo("ensiyhteydenotto"))
        .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(DeadlineState.OPEN));

    actions.claim(opened.taskId(), caseworker);
    assertThat(taskOf(caseId).assignee()).isEqualTo("omavalmentaja");

    actions.giveBack(opened.taskId(), caseworker);
    assertThat(taskOf(caseId).isFree()).isTrue();

    actions.complete(opened.taskId(), CONTACTED, caseworker);
    assertThat(worklist.find(opened.taskId(), caseworker)).isEmpty();
    assertThat(taskOf(caseId).taskId()).isNotEqualTo(opened.taskId());
    assertThat(wrongOf(caseId)).isEmpty();
  }

  @Test
  void rollbackLeavesNoRow() {
    CaseId undone =
        transaction.execute(
            status -> {
              CaseId started = cases.in(PORVOO);
              assertThat(taskOf(started)).isNotNull();
              status.setRollbackOnly();
              return started;
            });

    assertThat(worklist.ofCase(undone, user("esihenkilo"))).isEmpty();
  }

  @Test
  void refusedDataLeavesTheTaskAsItWas() {
    CaseId caseId = cases.in(PORVOO);
    String taskId = taskOf(caseId).taskId();

    assertThatThrownBy(
            () -> actions.complete(taskId, Map.of("tavoitettu", "ehka"), user("omavalmentaja")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("required, not-an-option");
    assertThat(taskOf(caseId).isFree()).as("the implied claim is undone too").isTrue();
  }

  @Test
  void nobodySeesOrTouchesTasksOutsideTheOwnRowsAndRoles() {
    String porvoo = taskOf(cases.in(PORVOO)).taskId();
    String restricted = taskOf(cases.restrictedIn(PORVOO)).taskId();

    for (String stranger : List.of("omavalmentaja.loviisa", "kotoasiantuntija", "talous")) {
      assertThat(worklist.find(porvoo, user(stranger))).as(stranger).isEmpty();
      assertThat(everyTask(WorklistFilter.ALL, user(stranger))).as(stranger).doesNotContain(porvoo);
      assertThatThrownBy(() -> actions.claim(porvoo, user(stranger)))
          .as(stranger)
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> actions.complete(porvoo, CONTACTED, user(stranger)))
          .as(stranger)
          .isInstanceOf(NotFoundException.class);
    }
    assertThat(everyTask(WorklistFilter.ALL, user("omavalmentaja")))
        .contains(porvoo)
        .doesNotContain(restricted);
    assertThat(everyTask(WorklistFilter.unheld(), user("omavalmentaja")))
        .contains(porvoo)
        .doesNotContain(restricted);
    assertThat(everyTask(WorklistFilter.ALL, user("esihenkilo"))).contains(porvoo, restricted);
  }

  @Test
  void anothersTaskIsFreedByASupervisorOnly() {
    PolkuUser colleague = colleagueOf("omavalmentaja");
    String taskId = taskOf(cases.in(PORVOO)).taskId();
    actions.claim(taskId, colleague);

    PolkuUser caseworker = user("omavalmentaja");
    assertThatThrownBy(() -> actions.claim(taskId, caseworker))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> actions.giveBack(taskId, caseworker))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> actions.complete(taskId, CONTACTED, caseworker))
        .isInstanceOf(ConflictException.class);

    actions.giveBack(taskId, user("esihenkilo"));
    assertThat(worklist.find(taskId, caseworker)).hasValueSatisfying(WorklistTask::isFree);
  }

  @Test
  void turvakieltoHidesTheRowAtOnce() {
    CaseId caseId = cases.in(PORVOO);
    WorklistTask task = taskOf(caseId);
    assertThat(worklist.find(task.taskId(), user("omavalmentaja"))).isPresent();

    transaction.executeWithoutResult(status -> persons.restrict(task.personId(), true));

    assertThat(worklist.find(task.taskId(), user("omavalmentaja"))).isEmpty();
    assertThat(wrongOf(caseId)).isEmpty();
  }

  @Test
  void pagesMeetEachTaskOnceThoughOthersComeAndGo() {
    List<String> mine = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      mine.add(taskOf(cases.in(LOVIISA)).taskId());
    }
    PolkuUser reader = user("omavalmentaja.loviisa");
    List<String> met = new ArrayList<>();
    WorklistPage page = worklist.page(WorklistFilter.ALL, WorklistPlace.first(3), reader);
    while (true) {
      page.tasks().forEach(task -> met.add(task.taskId()));
      if (page.next() == null) {
        break;
      }
      cases.in(LOVIISA);
      page = worklist.page(WorklistFilter.ALL, new WorklistPlace(page.next(), null, 3), reader);
      if (met.size() > 500) {
        break;
      }
    }

    assertThat(met).doesNotHaveDuplicates().containsAll(mine);
  }

  @Test
  void goesBackThroughThePagesItCame() {
    for (int i = 0; i < 5; i++) {
      cases.in(LOVIISA);
    }
    PolkuUser reader = user("omavalmentaja.loviisa");
    WorklistPage first = worklist.page(WorklistFilter.ALL, WorklistPlace.first(2), reader);
    WorklistPage second =
        worklist.page(WorklistFilter.ALL, new WorklistPlace(first.next(), null, 2), reader);
    WorklistPage third =
        worklist.page(WorklistFilter.ALL, new WorklistPlace(second.next(), null, 2), reader);

    assertThat(first.previous()).isNull();
    assertThat(
            worklist.page(WorklistFilter.ALL, new WorklistPlace(null, third.previous(), 2), reader))
        .extracting(WorklistPage::tasks)
        .isEqualTo(second.tasks());
    assertThat(
            worklist.page(
                WorklistFilter.ALL, new WorklistPlace(null, second.previous(), 2), reader))
        .isEqualTo(first);
  }

  @Test
  void searchFindsByNameCodeTaskAndCase() {
    var code = IdentityCodes.next();
    CaseId caseId = cases.of(PORVOO, "Hakulainen", code);
    String taskId = taskOf(caseId).taskId();
    PolkuUser reader = user("omavalmentaja");

    for (String words :
        List.of("hakul", "aino haku", code.value(), caseId.toString(), "ota yht", "Kontakta")) {
      assertThat(everyTask(searching(words), reader)).as("a search").contains(taskId);
      assertThat(everyTask(searching(words), user("omavalmentaja.loviisa"))).doesNotContain(taskId);
    }
    for (String words : List.of("hakulaisenlainen", "hteyttä", "%", "_", "' or 1=1 --")) {
      assertThat(everyTask(searching(words), reader)).as(words).doesNotContain(taskId);
    }
  }

  @Test
  void filtersNarrow() {
    CaseId caseId = cases.in(PORVOO);
    WorklistTask task = taskOf(caseId);
    String taskId = task.taskId();
    PolkuUser reader = user("esihenkilo");
    WorklistFilter all = WorklistFilter.ALL;

    assertThat(everyTask(all.narrowed(null, null, null, task.personId(), null), reader))
        .containsExactly(taskId);
    assertThat(
            everyTask(all.narrowed(MunicipalityCode.of(LOVIISA), null, null, null, null), reader))
        .doesNotContain(taskId);
    assertThat(everyTask(all.narrowed(null, DeadlineState.OPEN, null, null, null), reader))
        .contains(taskId);
    assertThat(everyTask(all.narrowed(null, DeadlineState.BREACHED, null, null, null), reader))
        .doesNotContain(taskId);
    assertThat(everyTask(all.narrowed(null, null, "ensiyhteydenotto", null, null), reader))
        .contains(taskId);
    assertThat(everyTask(WorklistFilter.unheld(), reader)).contains(taskId);
    actions.claim(taskId, reader);
    assertThat(everyTask(WorklistFilter.unheld(), reader)).doesNotContain(taskId);
    assertThat(everyTask(WorklistFilter.heldBy("esihenkilo"), reader)).contains(taskId);
    assertThat(worklist.count(all.narrowed(null, null, null, task.personId(), null), 100, reader))
        .isEqualTo(1);
  }

  @Test
  void foreignCursorsAreRefused() {
    for (String cursor : List.of("x", "eHh4", "MS4yLw", "../../etc")) {
      assertThatThrownBy(
              () ->
                  worklist.page(
                      WorklistFilter.ALL,
                      new WorklistPlace(cursor, null, 5),
                      user("omavalmentaja")))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("cursor");
    }
  }

  @Test
  void differerFindsAndRepairsWhatIsWrong() {
    String missing = taskOf(cases.in(PORVOO)).taskId();
    String outOfDate = taskOf(cases.in(PORVOO)).taskId();
    String copied = taskOf(cases.in(PORVOO)).taskId();
    jdbc.sql("delete from worklist_task where task_id = ?").param(missing).update();
    jdbc.sql("update worklist_task set assignee = 'x' where task_id = ?").param(outOfDate).update();
    jdbc.sql("update worklist_task set task_id = 'left-over' where task_id = ?")
        .param(copied)
        .update();

    assertThat(differ.differences())
        .contains(
            new Difference(missing, Kind.MISSING),
            new Difference(outOfDate, Kind.OUT_OF_DATE),
            new Difference(copied, Kind.MISSING),
            new Difference("left-over", Kind.LEFT_OVER));
    assertThat(differ.repair()).isGreaterThanOrEqualTo(4);
    assertThat(differ.differences()).isEmpty();
    assertThat(worklist.find(outOfDate, user("esihenkilo")))
        .hasValueSatisfying(WorklistTask::isFree);
  }

  private static WorklistFilter searching(String words) {
    return WorklistFilter.ALL.narrowed(null, null, null, null, words);
  }

  private PolkuUser user(String name) {
    return users.find(name).orElseThrow();
  }

  private PolkuUser colleagueOf(String name) {
    PolkuUser user = user(name);
    return new PolkuUser(
        "kollega", "Kolle Ga", user.roles(), user.municipalities(), user.seesRestrictedPersons());
  }

  private WorklistTask taskOf(CaseId caseId) {
    List<WorklistTask> tasks = worklist.ofCase(caseId, user("esihenkilo"));
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private List<Difference> wrongOf(CaseId caseId) {
    List<String> own =
        worklist.ofCase(caseId, user("esihenkilo")).stream().map(WorklistTask::taskId).toList();
    return differ.differences().stream()
        .filter(difference -> own.contains(difference.taskId()))
        .toList();
  }

  private List<String> everyTask(WorklistFilter filter, PolkuUser reader) {
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
