package fi.polku.national.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.sandbox.population.SandboxPeople;
import fi.polku.sandbox.population.SandboxPerson;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job search that starts asks the Population Information System who the customer is. */
@ExtendWith(OutputCaptureExtension.class)
abstract class PersonalDataScenarios {

  @Autowired SandboxPeople people;
  @Autowired Cases cases;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;
  @Autowired TestRestTemplate http;

  private final PersonalIdentityCode code = IdentityCodes.next();
  private SandboxControl sandbox;

  @BeforeEach
  void control() {
    sandbox = new SandboxControl(http, jobs);
  }

  @AfterEach
  void clear() {
    sandbox.clear();
  }

  @Test
  void namesAndLanguageComeFromTheRegister(CapturedOutput output) {
    CaseId id = startedBy(person("638", false, null));

    Person known = customer(id);
    assertThat(known.fullName()).isEqualTo("Anna Maria Nyström");
    assertThat(known.language()).isEqualTo(LanguageCode.of("sv"));
    assertThat(known.restricted()).isFalse();
    assertThat(told(id)).contains("population-read").doesNotContain("population-unknown");
    assertThat(fact(id, "henkiloLoytyi")).isEqualTo("kylla");
    assertThat(fact(id, "turvakielto")).isEqualTo("ei");
    assertThat(readsFor(id)).isEqualTo(1);
    assertThat(output).doesNotContain(code.value());
  }

  @Test
  void whoIsUnknownThereKeepsWhatSheTold() {
    CaseId id = started();

    assertThat(customer(id).fullName()).isEqualTo("Anna-Liisa Virtanen");
    assertThat(told(id)).contains("population-unknown");
    assertThat(fact(id, "henkiloLoytyi")).isEqualTo("ei");
    assertThat(openTasks(id)).containsExactly("task_ota_yhteytta");
  }

  @Test
  void turvakieltoIsKeptAtOnceAndItsVisibilityChecked() {
    CaseId id = startedBy(person("638", true, null));

    assertThat(customer(id).restricted()).isTrue();
    assertThat(customer(id).municipality()).isEqualTo(MunicipalityCode.of("638"));
    assertThat(cases.get(id).restricted()).isTrue();
    assertThat(fact(id, "turvakielto")).isEqualTo("kylla");
    assertThat(openTasks(id))
        .containsExactlyInAnyOrder("task_ota_yhteytta", "task_tarkista_nakyvyys");
  }

  @Test
  void whoLivesElsewhereIsHandedOver() {
    CaseId id = startedBy(person("018", false, null));

    assertThat(cases.get(id).municipality()).isEqualTo(MunicipalityCode.of("018"));
    assertThat(customer(id).municipality()).isEqualTo(MunicipalityCode.of("018"));
    assertThat(told(id)).containsOnlyOnce("reported-moved");
  }

  @Test
  void theCaseOfTheDeadEnds() {
    CaseId id = startedBy(person("638", false, LocalDate.of(2025, 11, 30)));

    await().until(() -> cases.get(id).status() == CaseStatus.ENDED);
    assertThat(told(id)).containsOnlyOnce("reported-died");
  }

  @Test
  void theFirstContactDoesNotWaitForARegisterThatIsDown() {
    sandbox.plan("population", "DOWN", 1);
    people.know(person("638", false, null));
    CaseId id = started();

    assertThat(openTasks(id)).containsExactly("task_ota_yhteytta");
    assertThat(told(id)).doesNotContain("population-read", "population-unknown");
  }

  private SandboxPerson person(String municipality, boolean restricted, @Nullable LocalDate died) {
    return new SandboxPerson(
        code,
        "Anna Maria",
        "Nyström",
        "sv",
        SandboxPerson.FINNISH,
        MunicipalityCode.of(municipality),
        LocalDate.of(2020, 5, 1),
        restricted,
        died,
        null,
        null);
  }

  private CaseId startedBy(SandboxPerson person) {
    people.know(person);
    return started();
  }

  private CaseId started() {
    CaseId id = new Lives(http).startsSearch(code);
    sandbox.awaitIdle();
    return id;
  }

  private Person customer(CaseId id) {
    return persons.get(cases.get(id).personId());
  }

  private List<String> told(CaseId id) {
    return timeline.of(id).stream().map(TimelineEntry::kind).toList();
  }

  private List<String> openTasks(CaseId id) {
    return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  private @Nullable Object fact(CaseId id, String name) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.toString())
        .processDefinitionKey("tyonhakijan-asiakkuus")
        .list()
        .stream()
        .map(instance -> runtime.getVariable(instance.getId(), name))
        .findFirst()
        .orElse(null);
  }

  private int readsFor(CaseId id) {
    return jdbc.sql(
            """
            select count(*) from read_log
            where case_id = :id and purpose = 'population-register' and username = 'polku'
            """)
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
