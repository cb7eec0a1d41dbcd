package fi.polku.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.PolkuUser;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the worklist promises of its pages, filters and search, whatever the database. */
abstract class WorklistPagesContract extends WorklistFixture {

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

    assertThat(everyTask(all.narrowed(null, null, null, task.customer().id(), null), reader))
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
    assertThat(
            worklist.count(all.narrowed(null, null, null, task.customer().id(), null), 100, reader))
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
}
