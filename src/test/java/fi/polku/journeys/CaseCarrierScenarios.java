package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.ModelFile;
import fi.polku.engine.UserTasks;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistDiffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What models can do to their case: who carries it and where it is. */
abstract class CaseCarrierScenarios extends CaseStage {

  @Autowired private Persons persons;
  @Autowired private Deadlines deadlines;
  @Autowired private UserTasks tasks;
  @Autowired private WorklistDiffer worklist;
  @Autowired private CaseResponsibility responsibility;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void responsibilityTakesTheOpenTasksAlong() {
    CaseId id = opened();
    tasks.claim(taskId(id, CONTACT), "omavalmentaja");

    start(
        id,
        JourneyModels.calling(
            "testi-vastuu", "asiakasvastuu", Map.of("rooli", "keskitetty-asiantuntija")));

    assertThat(cases.get(id).responsibleRole()).isEqualTo("keskitetty-asiantuntija");
    assertThat(rows(id))
        .containsEntry(CONTACT, "keskitetty-asiantuntija/-/638/porvoo")
        .containsEntry(JourneyModels.TASK, "keskitetty-asiantuntija/-/638/porvoo");
    assertThat(story(id)).contains("Vastuu asiakkaasta siirtyi: keskitetyn palvelun asiantuntija.");
    assertThat(worklist.differences()).isEmpty();
  }

  @Test
  void aTaskThatOpensWhileTheResponsibilityMovesGoesAlong() {
    CaseId id = opened();
    ModelFile model = JourneyModels.waitingFor("testi-kilpa", "testi-kilpa");
    releases.release(model.key(), "test", List.of(model));

    CompletableFuture<Void> moved =
        new TransactionTemplate(transactions)
            .execute(
                opening -> {
                  processes.start(model.key(), id, Map.of());
                  var move =
                      CompletableFuture.runAsync(
                          () ->
                              Attempts.untilAlone(
                                  () -> responsibility.give(id, "keskitetty-asiantuntija")));
                  assertThatThrownBy(() -> move.get(100, TimeUnit.MILLISECONDS))
                      .isInstanceOf(TimeoutException.class);
                  return move;
                });
    moved.join();

    assertThat(rows(id)).containsEntry(JourneyModels.TASK, "keskitetty-asiantuntija/-/638/porvoo");
  }

  @Test
  void theSameResponsibilityAgainChangesNothing() {
    CaseId id = opened();
    tasks.claim(taskId(id, CONTACT), "omavalmentaja");

    start(
        id,
        JourneyModels.calling(
            "testi-sama-vastuu", "asiakasvastuu", Map.of("rooli", "omavalmentaja")));

    assertThat(rows(id)).containsEntry(CONTACT, "omavalmentaja/omavalmentaja/638/porvoo");
    assertThat(kinds(id)).doesNotContain("responsibility-moved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talonmies", " ", "OMAVALMENTAJA"})
  void aRoleThatIsNoneStopsTheStep(String role) {
    CaseId id = opened();
    ModelFile model =
        JourneyModels.calling("testi-outo-vastuu", "asiakasvastuu", Map.of("rooli", role));

    assertThatThrownBy(() -> start(id, model)).hasMessageContaining("ro");

    assertThat(cases.get(id).responsibleRole()).isEqualTo("omavalmentaja");
    assertThat(rows(id)).containsOnlyKeys(CONTACT);
  }

  @Test
  void aCaseMovesWithItsTasksItsClocksItsPersonAndItsVariables() {
    CaseId id = opened();

    start(id, JourneyModels.calling("testi-siirto", "tapauksenSiirto", Map.of("uusiKunta", "564")));

    CaseRecord moved = cases.get(id);
    assertThat(moved.municipality()).isEqualTo(MunicipalityCode.of("564"));
    assertThat(moved.area()).isEqualTo("oulu");
    assertThat(persons.get(moved.personId()).municipality().value()).isEqualTo("564");
    assertThat(rows(id))
        .containsEntry(CONTACT, "omavalmentaja/-/564/oulu")
        .containsEntry(JourneyModels.TASK, "omavalmentaja/-/564/oulu");
    assertThat(deadlines.of(id))
        .isNotEmpty()
        .allMatch(clock -> clock.municipality().value().equals("564"));
    assertThat(story(id)).contains("Asia siirtyi kunnasta Porvoo kuntaan Oulu.");
    assertThat(worklist.differences()).isEmpty();
    for (String task : List.of(CONTACT, JourneyModels.TASK)) {
      assertThat(tasks.form(taskId(id, task)).data())
          .containsEntry("kunta", "564")
          .containsEntry("alue", "oulu");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"091", "Oulu", "", "999999"})
  void aMunicipalityThatIsNotOursIsRefusedBeforeAnythingChanges(String municipality) {
    CaseId id = opened();
    ModelFile model = JourneyModels.calling("testi-vieras-siirto", "tapauksenSiirto", Map.of());

    assertThatThrownBy(() -> start(id, model, Map.of("uusiKunta", municipality)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.field() + " " + problem.code())
                    .containsExactly("uusiKunta unknown-municipality"));

    assertThat(cases.get(id).municipality()).isEqualTo(PORVOO);
    assertThat(kinds(id)).doesNotContain("case-moved");
    assertThat(rows(id)).containsOnlyKeys(CONTACT);
  }

  private String taskId(CaseId id, String key) {
    return database
        .sql("select task_id from worklist_task where case_id = :id and task_key = :key")
        .param("id", id.value())
        .param("key", key)
        .query(String.class)
        .single();
  }

  private List<String> kinds(CaseId id) {
    return timeline.of(id).stream().map(TimelineEntry::kind).toList();
  }
}
