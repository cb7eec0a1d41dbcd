package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fi.polku.casefile.StartedCases;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.engine.Releases;
import fi.polku.engine.UserTasks;
import fi.polku.journeys.ReleasedJourneys;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Workers start services and matters on a case: who may, on what, with which answers. */
abstract class JourneyScenarios {

  @Autowired private MockMvc web;
  @Autowired private Releases releases;
  @Autowired private Cases cases;
  @Autowired private Timeline timeline;
  @Autowired private UserTasks tasks;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private String id;

  @BeforeEach
  void open() throws Exception {
    ReleasedJourneys.into(releases);
    id = StartedCases.inPorvoo(web, "Aloittava");
  }

  @Test
  void theListHasWhatTheCallersRolesMayStartOnAPersonsCase() throws Exception {
    web.perform(get("/api/v1/cases/" + id + "/journeys").with(httpBasic("omavalmentaja", "polku")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[*].process").value(hasItem("testi-kysyva")))
        .andExpect(jsonPath("$.items[*].process").value(hasItem("testi-suora")))
        .andExpect(jsonPath("$.items[*].process").value(not(hasItem("testi-maksu"))))
        .andExpect(jsonPath("$.items[*].process").value(not(hasItem("testi-yritys"))))
        .andExpect(jsonPath("$.items[*].process").value(not(hasItem("tyonhakijan-asiakkuus"))));
    web.perform(
            get("/api/v1/cases/" + id + "/journeys")
                .header("Accept-Language", "sv")
                .with(httpBasic("omavalmentaja", "polku")))
        .andExpect(jsonPath("$.items[?(@.process == 'testi-suora')].name").value("Testet"));
    web.perform(get("/api/v1/cases/" + id + "/journeys").with(httpBasic("integraatio", "polku")))
        .andExpect(jsonPath("$.items[*].process").value(not(hasItem("testi-suora"))));
  }

  @Test
  void aStartHasTheCasesVariablesAndTheAnswers() throws Exception {
    start("testi-kysyva", "{\"data\": {\"aihe\": \"Kurssi\"}}").andExpect(status().isCreated());

    String today = LocalDate.now(clock).toString();
    assertThat(tasks.form(taskId("task_hoida")).data())
        .containsEntry("aihe", "Kurssi")
        .containsEntry("tapausId", id)
        .containsEntry("kunta", "638")
        .containsEntry("alue", "porvoo")
        .containsEntry("asiointikieli", "fi")
        .containsEntry("palvelulinja", null)
        .containsEntry("palvelutarveAlkoi", today)
        .containsEntry("aloitettu", today)
        .containsEntry("aloittaja", "omavalmentaja")
        .containsKey("tyonhakuAlkoi");
    TimelineEntry told =
        timeline.of(CaseId.of(id)).stream()
            .filter(entry -> entry.kind().equals("journey-started"))
            .findFirst()
            .orElseThrow();
    assertThat(told.actor()).isEqualTo("omavalmentaja");
    assertThat(told.facts()).containsEntry("process", "testi-kysyva");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\": {}}",
        "{\"data\": {\"aihe\": \"\"}}",
        "{\"data\": {\"aihe\": \"aivan liian pitkä aihe tälle\"}}",
        "{\"data\": {\"aihe\": 7}}",
        "{\"data\": {\"aihe\": \"a\", \"muu\": \"b\"}}",
        "{\"data\": {\"aihe\": \"a\", \"kunta\": \"091\"}}",
        "{\"data\": {\"aihe\": \"a\"}, \"externalId\": \"ä ä\"}",
        "{\"data\": []}",
        "{\"data\"",
        "[]"
      })
  void badAnswersStartNothing(String body) throws Exception {
    start("testi-kysyva", body).andExpect(status().isBadRequest());

    assertThat(started()).isEmpty();
  }

  @Test
  void answersThatNobodyAskedForAreRefused() throws Exception {
    start("testi-suora", "{\"data\": {\"kunta\": \"091\"}}").andExpect(status().isBadRequest());

    assertThat(started()).isEmpty();
  }

  @Test
  void aRepeatedMessageStartsOnce() throws Exception {
    String message = "{\"externalId\": \"aloitus-%s\"}".formatted(id);

    start("testi-suora", message).andExpect(status().isCreated());
    start("testi-suora", message).andExpect(status().isNoContent());

    assertThat(started()).hasSize(1);
    start("testi-kysyva", message)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].code").value("already-used"));
  }

  @Test
  void onlyTheRolesOfTheModelMayStartIt() throws Exception {
    start("testi-maksu", "{}").andExpect(status().isForbidden());
    start("testi-yritys", "{}").andExpect(status().isNotFound());
    start("tyonhakijan-asiakkuus", "{}").andExpect(status().isNotFound());
    start("olematon", "{}").andExpect(status().isNotFound());

    assertThat(started()).isEmpty();
  }

  @Test
  void whoDoesNotSeeTheCaseFindsNothing() throws Exception {
    for (String path : List.of("/journeys", "/journeys/testi-suora/form")) {
      web.perform(
              get("/api/v1/cases/" + id + path).with(httpBasic("omavalmentaja.loviisa", "polku")))
          .andExpect(status().isNotFound());
    }
    web.perform(
            post("/api/v1/cases/" + id + "/journeys/testi-suora")
                .with(httpBasic("omavalmentaja.loviisa", "polku")))
        .andExpect(status().isNotFound());
    web.perform(
            get("/api/v1/cases/%s/journeys".formatted(UUID.randomUUID()))
                .with(httpBasic("omavalmentaja", "polku")))
        .andExpect(status().isNotFound());
    web.perform(get("/tapaukset/" + id + "/aloita/testi-suora").with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    assertThat(started()).isEmpty();
  }

  @Test
  void nothingStartsOnACaseThatHasEnded() throws Exception {
    cases.changeStatus(CaseId.of(id), CaseStatus.ENDED, "ELAKE");

    web.perform(get("/api/v1/cases/" + id + "/journeys").with(httpBasic("omavalmentaja", "polku")))
        .andExpect(jsonPath("$.items").isEmpty());
    start("testi-suora", "{}").andExpect(status().isConflict());
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(content().string(not(containsString("Aloita palvelu tai asia"))));
    send("testi-suora", Map.of("tunniste", "a-" + id))
        .andExpect(redirectedUrl("/tapaukset/" + id))
        .andExpect(flash().attribute("notice", new Notice("alert", "journeys.case-ended")));
    assertThat(started()).isEmpty();
  }

  @Test
  void thePageAsksAndStarts() throws Exception {
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(content().string(containsString("/tapaukset/" + id + "/aloita/testi-kysyva")))
        .andExpect(content().string(not(containsString("/aloita/testi-maksu"))));
    web.perform(get("/tapaukset/" + id + "/aloita/testi-kysyva").with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("data-schema-url")));
    String form =
        web.perform(
                get("/tapaukset/" + id + "/aloita/testi-kysyva/lomake").with(user("omavalmentaja")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat((String) JsonPath.read(form, "$.data.kunta")).isEqualTo("638");

    send("testi-kysyva", Map.of("tunniste", "s-" + id, "data", "{}"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("data-errors")));
    send("testi-kysyva", Map.of("tunniste", "s-" + id, "data", "{\"aihe\": \"Kurssi\"}"))
        .andExpect(redirectedUrl("/tapaukset/" + id));

    assertThat(started()).hasSize(1);
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(content().string(containsString("Aloitettiin: Testi testi-kysyva.")));
  }

  @Test
  void aStartWithoutQuestionsIsConfirmedOnItsPage() throws Exception {
    web.perform(get("/tapaukset/" + id + "/aloita/testi-suora").with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("data-schema-url"))));

    send("testi-suora", Map.of("tunniste", "v-" + id)).andExpect(redirectedUrl("/tapaukset/" + id));
    send("testi-suora", Map.of("tunniste", "v-" + id)).andExpect(redirectedUrl("/tapaukset/" + id));

    assertThat(started()).hasSize(1);
  }

  private ResultActions send(String process, Map<String, String> fields) throws Exception {
    var request =
        post("/tapaukset/" + id + "/aloita/" + process).with(user("omavalmentaja")).with(csrf());
    fields.forEach(request::param);
    return web.perform(request);
  }

  private ResultActions start(String process, String body) throws Exception {
    return web.perform(
        post("/api/v1/cases/" + id + "/journeys/" + process)
            .with(httpBasic("omavalmentaja", "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private List<String> started() {
    return timeline.of(CaseId.of(id)).stream()
        .map(TimelineEntry::kind)
        .filter("journey-started"::equals)
        .toList();
  }

  private String taskId(String key) {
    return database
        .sql("select task_id from worklist_task where case_id = :id and task_key = :key")
        .param("id", UUID.fromString(id))
        .param("key", key)
        .query(String.class)
        .single();
  }
}
