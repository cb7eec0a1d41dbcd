package fi.polku.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.PolkuUser;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import fi.polku.worklist.WorklistDiffer.Difference;
import fi.polku.worklist.WorklistDiffer.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** What the worklist promises of its rows and of rights to them, whatever the database. */
abstract class WorklistContract extends WorklistFixture {

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

    transaction.executeWithoutResult(status -> persons.restrict(task.customer().id(), true));

    assertThat(worklist.find(task.taskId(), user("omavalmentaja"))).isEmpty();
    assertThat(wrongOf(caseId)).isEmpty();
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

  @Test
  void ofManyAtOnceOneTakesTheTaskAndTheOthersHearOfIt() throws Exception {
    CaseId caseId = cases.in(PORVOO);
    String taskId = taskOf(caseId).taskId();
    PolkuUser caseworker = user("omavalmentaja");

    assertThat(
            atOnce(
                () -> actions.claim(taskId, caseworker),
                () -> actions.claim(taskId, colleagueOf("omavalmentaja")),
                () -> actions.claim(taskId, user("esihenkilo"))))
        .containsOnlyOnce("done")
        .containsOnly("done", "refused");
    assertThat(wrongOf(caseId)).isEmpty();
  }

  @Test
  void ofManyAtOnceOneCompletesTheTask() throws Exception {
    CaseId caseId = cases.in(PORVOO);
    String taskId = taskOf(caseId).taskId();
    PolkuUser caseworker = user("omavalmentaja");

    assertThat(
            atOnce(
                () -> actions.complete(taskId, CONTACTED, caseworker),
                () -> actions.complete(taskId, CONTACTED, caseworker),
                () -> actions.complete(taskId, CONTACTED, colleagueOf("omavalmentaja"))))
        .containsOnlyOnce("done")
        .containsOnly("done", "refused");
    assertThat(wrongOf(caseId)).isEmpty();
    assertThat(taskOf(caseId).taskId()).isNotEqualTo(taskId);
  }

  /** What each heard that acted at the same moment; anything but a refusal fails the test. */
  private static List<String> atOnce(Runnable... acts) throws Exception {
    var start = new CyclicBarrier(acts.length);
    ExecutorService threads = Executors.newFixedThreadPool(acts.length);
    try {
      List<Callable<String>> calls = new ArrayList<>();
      for (Runnable act : acts) {
        calls.add(
            () -> {
              start.await();
              try {
                act.run();
                return "done";
              } catch (ConflictException
                  | NotFoundException
                  | ConcurrencyFailureException tooLate) {
                return "refused";
              }
            });
      }
      List<String> heard = new ArrayList<>();
      for (Future<String> call : threads.invokeAll(calls)) {
        heard.add(call.get());
      }
      return heard;
    } finally {
      threads.shutdownNow();
    }
  }
}
