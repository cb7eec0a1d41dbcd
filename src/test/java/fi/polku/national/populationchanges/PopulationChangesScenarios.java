package fi.polku.national.populationchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.national.population.Lives;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.sandbox.population.SandboxPeople;
import fi.polku.sandbox.population.SandboxPerson;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a customer reaches her case by the next daily question, once. */
@ExtendWith(OutputCaptureExtension.class)
abstract class PopulationChangesScenarios {

  @Autowired PopulationChanges changes;
  @Autowired ChangesReader reader;
  @Autowired SandboxPeople people;
  @Autowired Cases cases;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired TaskService tasks;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;
  @Autowired TestRestTemplate http;

  private final PersonalIdentityCode code = IdentityCodes.next();
  private SandboxControl sandbox;
  private Lives lives;
  private CaseId id;

  @BeforeEach
  void open() {
    sandbox = new SandboxControl(http, jobs);
    lives = new Lives(http);
    id = startedBy(code);
  }

  @AfterEach
  void clear() {
    sandbox.clear();
  }

  @Test
  void aMoveHandsTheCaseOver(CapturedOutput output) {
    lives.happens("moves", code, Map.of("municipality", "018"));

    assertThat(poll().changes()).isPositive();

    assertThat(cases.get(id).municipality()).isEqualTo(MunicipalityCode.of("018"));
    assertThat(customer().municipality()).isEqualTo(MunicipalityCode.of("018"));
    assertThat(told()).containsOnlyOnce("reported-moved", "case-moved");
    assertThat(output).doesNotContain(code.value());
  }

  @Test
  void whoHasLeftTheCountryIsAskedAbout() {
    lives.happens("moves", code, Map.of("municipality", "OTHER"));
    poll();

    assertThat(openTasks()).contains("task_sovi_aluesiirto");
    assertThat(told()).containsOnlyOnce("reported-moved");
  }

  @Test
  void turvakieltoComesAndGoes() {
    lives.happens("restrictions", code, Map.of("restricted", true));
    poll();
    assertThat(cases.get(id).restricted()).isTrue();
    assertThat(openTasks()).contains("task_tarkista_nakyvyys");

    lives.happens("restrictions", code, Map.of("restricted", false));
    poll();
    assertThat(cases.get(id).restricted()).isFalse();
  }

  @Test
  void anotherChangeNeverLiftsTurvakielto() {
    persons.restrict(customer().id(), true);
    lives.happens("languages", code, Map.of("language", "sv"));
    poll();

    assertThat(customer().language()).isEqualTo(LanguageCode.of("sv"));
    assertThat(customer().restricted()).isTrue();
  }

  @Test
  void deathEndsTheCase() {
    lives.happens("deaths", code, Map.of());
    poll();

    assertThat(cases.get(id).status()).isEqualTo(CaseStatus.ENDED);
    assertThat(told()).containsOnlyOnce("reported-died");
  }

  @Test
  void aCorrectedCodeIsTakenOver() {
    PersonalIdentityCode corrected = IdentityCodes.next();
    lives.happens("corrections", code, Map.of("newIdentityCode", corrected.value()));
    poll();

    assertThat(customer().identityCode()).isEqualTo(corrected);
    assertThat(told()).containsOnlyOnce("identity-code-corrected");

    lives.happens("moves", corrected, Map.of("municipality", "018"));
    poll();
    assertThat(cases.get(id).municipality()).isEqualTo(MunicipalityCode.of("018"));
  }

  @Test
  void aCodeThatAnotherCustomerHasIsLeftToAPerson() {
    PersonalIdentityCode other = IdentityCodes.next();
    CaseId others = new Lives(http).startsSearch(other);
    sandbox.awaitIdle();
    lives.happens("corrections", code, Map.of("newIdentityCode", other.value()));
    poll();
    again();

    assertThat(customer().identityCode()).isEqualTo(code);
    assertThat(persons.get(cases.get(others).personId()).identityCode()).isEqualTo(other);
    assertThat(told()).containsOnlyOnce("identity-code-in-use");
    assertThat(openTasks()).containsOnlyOnce("task_yhdista_asiakkaat");
  }

  @Test
  void theSameChangeAgainDoesNothingAgain() {
    lives.happens("moves", code, Map.of("municipality", "OTHER"));
    poll();
    List<String> before = told();
    List<String> open = openTasks();

    again();

    assertThat(told()).isEqualTo(before);
    assertThat(openTasks()).isEqualTo(open);
  }

  @Test
  void oneWhoCannotBeBroughtUpToDateStopsNobodyAndIsTriedAgain() {
    PersonalIdentityCode second = IdentityCodes.next();
    CaseId secondCase = startedBy(second);
    lives.happens("moves", code, Map.of("municipality", "018"));
    lives.happens("moves", second, Map.of("municipality", "018"));
    sandbox.plan("population", "ERROR_500", 1);

    PollResult first = changes.poll();
    sandbox.awaitIdle();

    assertThat(first.waiting()).isEqualTo(1);
    assertThat(List.of(municipality(id), municipality(secondCase)))
        .containsExactlyInAnyOrder("638", "018");
    assertThat(poll().waiting()).isZero();
    assertThat(List.of(municipality(id), municipality(secondCase))).containsOnly("018");
  }

  @Test
  void whatCannotBeReadOrIsOfNoUseIsCountedAndLeftOut() {
    lives.happens("languages", code, Map.of("language", "sv"));
    List<JsonNode> found =
        List.of(
            change("rikkinainen", "KOTIKUNTA"),
            change(IdentityCodes.next().value(), "KOTIKUNTA"),
            change(code.value(), "JOKU_MUU"),
            change(code.value(), "AIDINKIELI"));

    PollResult read = reader.read(found, Map.of(customer().id(), code));

    assertThat(read).isEqualTo(new PollResult(true, 0, 1, 2, 1, 0));
    assertThat(customer().language()).isEqualTo(LanguageCode.of("sv"));
  }

  @Test
  void aFeedThatIsDownLosesNothing() {
    lives.happens("moves", code, Map.of("municipality", "018"));
    sandbox.plan("population-changes", "DOWN", 1);
    assertThatThrownBy(changes::poll).isInstanceOf(RemoteFailure.class);
    assertThat(municipality(id)).isEqualTo("638");

    poll();

    assertThat(municipality(id)).isEqualTo("018");
  }

  @Test
  void onlyOneNodeAsksAtATime() {
    jdbc.sql("update population_poll set asked_by = 'other', asked_until = :until")
        .param("until", OffsetDateTime.now().plusYears(20))
        .update();
    try {
      assertThat(changes.poll().ran()).isFalse();
    } finally {
      jdbc.sql("update population_poll set asked_by = null, asked_until = null").update();
    }
  }

  @Test
  void theDaysQuestionIsAskedOnce() {
    poll();

    assertThat(
            jdbc.sql("select count(*) from population_poll where next_at > current_timestamp")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private static JsonNode change(String code, String group) {
    ObjectNode change = JsonNodeFactory.instance.objectNode().put("henkilotunnus", code);
    change.putArray("tietoryhmat").add(group);
    return change;
  }

  /** As after a restart before the key was kept. */
  private void again() {
    jdbc.sql("update population_poll set entry_key = '0'").update();
    poll();
  }

  private PollResult poll() {
    PollResult result = changes.poll();
    assertThat(result.ran()).isTrue();
    sandbox.awaitIdle();
    return result;
  }

  private CaseId startedBy(PersonalIdentityCode person) {
    people.know(
        new SandboxPerson(
            person,
            "Anna-Liisa",
            "Virtanen",
            "fi",
            SandboxPerson.FINNISH,
            MunicipalityCode.of("638"),
            LocalDate.of(2020, 5, 1),
            false,
            null,
            null,
            null));
    CaseId started = lives.startsSearch(person);
    sandbox.awaitIdle();
    return started;
  }

  private Person customer() {
    return persons.get(cases.get(id).personId());
  }

  private String municipality(CaseId of) {
    return cases.get(of).municipality().value();
  }

  private List<String> told() {
    return timeline.of(id).stream().map(TimelineEntry::kind).toList();
  }

  private List<String> openTasks() {
    return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }
}
