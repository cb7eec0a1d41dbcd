package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.cases.TimelineSentence;
import fi.polku.customers.PersonDetails;
import fi.polku.customers.Persons;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.CasePaths;
import fi.polku.engine.ModelFile;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.engine.UserTasks;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.worklist.WorklistDiffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What models can do to their case: its messages, its story, who carries it and where it is. */
abstract class CaseStepsScenarios {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final String CONTACT = "task_ota_yhteytta";

  @Autowired private JobSearches searches;
  @Autowired private Cases cases;
  @Autowired private Persons persons;
  @Autowired private Timeline timeline;
  @Autowired private TimelineSentence sentences;
  @Autowired private Deadlines deadlines;
  @Autowired private Processes processes;
  @Autowired private Releases releases;
  @Autowired private UserTasks tasks;
  @Autowired private CasePaths paths;
  @Autowired private WorklistDiffer worklist;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;
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

  @Test
  void aMessageReachesEveryOtherProcessOfTheCaseOnly() {
    CaseId id = opened();
    CaseId other = opened();
    ModelFile waiting = JourneyModels.waitingFor("testi-odottaja", "testi-sanoma");
    start(id, waiting);
    start(id, waiting);
    start(other, waiting);

    start(
        id,
        JourneyModels.calling(
            "testi-lahettaja",
            "tapausviesti",
            Map.of("sanoma", "testi-sanoma", "tiedot", "kunta, alue")));

    assertThat(running(id, "testi-odottaja")).isZero();
    assertThat(running(id, "testi-lahettaja")).isOne();
    assertThat(running(other, "testi-odottaja")).isOne();
  }

  @Test
  void aMessageThatNobodyAwaitsIsNoFault() {
    CaseId id = opened();

    start(id, JourneyModels.calling("testi-turha", "tapausviesti", Map.of("sanoma", "ei-kukaan")));

    assertThat(rows(id)).containsKeys(CONTACT, JourneyModels.TASK);
  }

  @Test
  void theEndOfTheCustomershipReachesWhoeverWaitsForIt() {
    CaseId id = opened();
    start(id, JourneyModels.waitingFor("testi-loppuu", "asiakkuus-paattyi"));
    start(id, JourneyModels.waitingFor("testi-jatkuu", "jokin-muu"));

    cases.changeStatus(id, CaseStatus.ENDED, "ELAKE");

    assertThat(running(id, "testi-loppuu")).isZero();
    assertThat(running(id, "testi-jatkuu")).isOne();
  }

  @Test
  void aSentenceIsToldInTheReadersLanguageWithItsDates() {
    CaseId id = opened();

    start(
        id,
        JourneyModels.calling(
            "testi-kertoja",
            "aikajana",
            Map.of(
                "fi",
                "Palvelu alkaa ${aloitettu} (${puuttuu}).",
                "sv",
                "Servicen börjar ${aloitettu}.")),
        variables("2026-03-02"));

    assertThat(story(id)).contains("Palvelu alkaa 2.3.2026 ().");
    assertThat(story(id, Locale.forLanguageTag("sv"))).contains("Servicen börjar 2.3.2026.");
    assertThat(story(id, Locale.ENGLISH)).contains("Palvelu alkaa 2.3.2026 ().");
  }

  private static Map<String, Object> variables(String day) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("aloitettu", day);
    variables.put("puuttuu", null);
    return variables;
  }

  private void start(CaseId id, ModelFile model) {
    start(id, model, Map.of());
  }

  private void start(CaseId id, ModelFile model, Map<String, Object> variables) {
    releases.release(model.key(), "test", List.of(model));
    processes.start(model.key(), id, variables);
  }

  private CaseId opened() {
    var person =
        new PersonDetails(IdentityCodes.next(), "Siiri", "Siirtyvä", LanguageCode.of("fi"), PORVOO);
    return searches
        .start(
            new JobSearch(
                "testi-" + UUID.randomUUID(),
                person,
                "porvoo",
                Channel.ONLINE,
                LocalDate.now(clock),
                null,
                null,
                false))
        .caseId();
  }

  private String taskId(CaseId id, String key) {
    return database
        .sql("select task_id from worklist_task where case_id = :id and task_key = :key")
        .param("id", id.value())
        .param("key", key)
        .query(String.class)
        .single();
  }

  /** Role, holder, municipality and area of each open task, by its key. */
  private Map<String, String> rows(CaseId id) {
    Map<String, String> rows = new HashMap<>();
    database
        .sql("select * from worklist_task where case_id = :id")
        .param("id", id.value())
        .query(
            row -> {
              String holder = row.getString("assignee");
              rows.put(
                  row.getString("task_key"),
                  String.join(
                      "/",
                      row.getString("role"),
                      holder == null ? "-" : holder,
                      row.getString("municipality"),
                      row.getString("area")));
            });
    return rows;
  }

  private long running(CaseId id, String process) {
    return paths.of(id).stream()
        .filter(path -> path.processKey().equals(process) && path.isRunning())
        .count();
  }

  private List<String> kinds(CaseId id) {
    return timeline.of(id).stream().map(TimelineEntry::kind).toList();
  }

  private List<String> story(CaseId id) {
    return story(id, Locale.forLanguageTag("fi"));
  }

  private List<String> story(CaseId id, Locale reader) {
    return timeline.of(id).stream().map(entry -> sentences.of(entry, reader)).toList();
  }
}
