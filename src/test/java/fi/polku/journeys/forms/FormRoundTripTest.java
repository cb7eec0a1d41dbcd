package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fi.polku.engine.Processes;
import fi.polku.journeys.JobSearches;
import fi.polku.journeys.TaskCompletion;
import fi.polku.journeys.TaskForms;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import fi.polku.worklist.StartedCases;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each type of field gives, stored by the engine and shown by the next form. */
@PolkuTest
class FormRoundTripTest {

  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="testi">
        <process id="testi-kierros" name="Kierros" isExecutable="true"
            camunda:historyTimeToLive="P1D">
          <startEvent id="start"/>
          <sequenceFlow id="flow_1" sourceRef="start" targetRef="task_kysy"/>
          <userTask id="task_kysy" name="Kysy" camunda:candidateGroups="omavalmentaja"
              camunda:formRef="testi-kierros" camunda:formRefBinding="deployment"/>
          <sequenceFlow id="flow_2" sourceRef="task_kysy" targetRef="task_nayta"/>
          <userTask id="task_nayta" name="Näytä" camunda:candidateGroups="omavalmentaja"
              camunda:formRef="testi-kierros" camunda:formRefBinding="deployment"/>
          <sequenceFlow id="flow_3" sourceRef="task_nayta" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;

  private static final String FORM =
      """
      {"type": "default", "id": "testi-kierros", "schemaVersion": 16, "components": [
        {"type": "textfield", "id": "f1", "key": "rivi"},
        {"type": "textarea", "id": "f2", "key": "teksti"},
        {"type": "number", "id": "f3", "key": "luku", "decimalDigits": 0},
        {"type": "number", "id": "f4", "key": "desimaali"},
        {"type": "checkbox", "id": "f5", "key": "rasti"},
        {"type": "radio", "id": "f6", "key": "valinta", "values": [{"label": "A", "value": "a"}]},
        {"type": "checklist", "id": "f7", "key": "lista",
         "values": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]},
        {"type": "datetime", "id": "f8", "key": "paiva", "subtype": "date", "dateLabel": "Päivä"},
        {"type": "textfield", "id": "f9", "key": "tyhja"},
        {"type": "textfield", "id": "f10", "key": "piilossa",
         "conditional": {"hide": "=not(list contains(lista, \\"a\\"))"}}]}
      """;

  @Autowired RepositoryService repository;
  @Autowired TaskService tasks;
  @Autowired Processes processes;
  @Autowired TaskForms forms;
  @Autowired TaskCompletion completion;
  @Autowired JobSearches searches;
  @Autowired Clock clock;

  private String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository
            .createDeployment()
            .name("testi-kierros")
            .addString("testi-kierros.bpmn", PROCESS)
            .addString("testi-kierros.form", FORM)
            .deploy()
            .getId();
  }

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void everyValueComesBackAsItWasGiven() {
    CaseId caseId = new StartedCases(searches, clock).in("638");
    processes.start("testi-kierros", caseId, Map.of("salaisuus", "ei lomakkeelle"));
    String longest = "ä".repeat(4000);

    completion.complete(
        taskOf(caseId, "task_kysy"),
        Map.of(
            "rivi",
            "Åke \"x\" <b>",
            "teksti",
            longest,
            "luku",
            3,
            "desimaali",
            2.5,
            "rasti",
            true,
            "valinta",
            "a",
            "lista",
            List.of("b", "a"),
            "paiva",
            "2026-12-31",
            "piilossa",
            "näkyy"));

    assertThat(forms.of(taskOf(caseId, "task_nayta"), Locale.ENGLISH).data())
        .containsOnly(
            entry("rivi", "Åke \"x\" <b>"),
            entry("teksti", longest),
            entry("luku", 3L),
            entry("desimaali", 2.5),
            entry("rasti", true),
            entry("valinta", "a"),
            entry("lista", List.of("b", "a")),
            entry("paiva", "2026-12-31"),
            entry("piilossa", "näkyy"),
            entry("tyhja", null));

    completion.complete(taskOf(caseId, "task_nayta"), Map.of("lista", List.of("b")));
    assertThat(tasks.createTaskQuery().processDefinitionKey("testi-kierros").count()).isZero();
  }

  private String taskOf(CaseId caseId, String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseId.toString())
        .taskDefinitionKey(key)
        .singleResult()
        .getId();
  }
}
