package fi.polku.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.Users;
import fi.polku.cases.Timeline;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import fi.polku.worklist.StartedCases;
import fi.polku.worklist.Worklist;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PolkuTest
class TaskApiTest {

  private static final String CONTACTED =
      """
      {"data": {"yhteydenottotapa": "puhelin", "tavoitettu": "ei", "uusiYritys": "tanaan",
        "yhteydenotonMuistiinpanot": "<script>alert(1)</script>"}}
      """;

  @Autowired MockMvc mvc;
  @Autowired Worklist worklist;
  @Autowired Users users;
  @Autowired Timeline timeline;
  @Autowired JobSearches searches;
  @Autowired Clock clock;
  @Autowired ObjectMapper json;

  private CaseId caseId;
  private String taskId;

  @BeforeEach
  void aCaseInPorvoo() {
    caseId = new StartedCases(searches, clock).in("638");
    taskId = taskId();
  }

  @Test
  void listsWithNextPage() throws Exception {
    JsonNode page =
        json.readTree(
            as("integraatio", get("/api/v1/tasks").param("limit", "1"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

    assertThat(page.path("items")).hasSize(1);
    assertThat(page.path("items").get(0).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "taskId",
            "key",
            "name",
            "caseId",
            "municipality",
            "assignee",
            "dueAt",
            "deadlineState");
    as("omavalmentaja", get("/api/v1/tasks").param("q", caseId.toString()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].taskId").value(taskId))
        .andExpect(jsonPath("$.items[0].municipality").value("638"))
        .andExpect(jsonPath("$.items[0].assignee").isEmpty())
        .andExpect(jsonPath("$.items[0].deadlineState").value("OPEN"))
        .andExpect(jsonPath("$.items[0].name").value("Ota yhteyttä asiakkaaseen"));
    as(
            "omavalmentaja",
            get("/api/v1/tasks").param("q", caseId.toString()).header("Accept-Language", "sv"))
        .andExpect(jsonPath("$.items[0].name").value("Kontakta kunden"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0, page-size",
    "limit, 201, page-size",
    "limit, many, page-size",
    "municipality, Porvoo, municipality-code",
    "state, LATE, not-an-option",
    "after, zzz, cursor"
  })
  void refusesBadQuestions(String parameter, String value, String code) throws Exception {
    as("omavalmentaja", get("/api/v1/tasks").param(parameter, value))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.errors[0].field").value(parameter))
        .andExpect(jsonPath("$.errors[0].code").value(code));
  }

  @ParameterizedTest
  @CsvSource({
    "omavalmentaja.loviisa, 404",
    "kotoasiantuntija, 404",
    "talous, 403",
    "paakayttaja, 403"
  })
  void othersMayNotSeeOrAct(String user, int status) throws Exception {
    for (var request :
        new MockHttpServletRequestBuilder[] {
          get("/api/v1/tasks/{id}/form", taskId),
          post("/api/v1/tasks/{id}/claim", taskId),
          post("/api/v1/tasks/{id}/return", taskId),
          post("/api/v1/tasks/{id}/complete", taskId)
              .contentType(MediaType.APPLICATION_JSON)
              .content(CONTACTED)
        }) {
      as(user, request).andExpect(status().is(status));
    }
    mvc.perform(get("/api/v1/tasks")).andExpect(status().isUnauthorized());
  }

  @Test
  void unknownTaskIsNotFound() throws Exception {
    as("omavalmentaja", post("/api/v1/tasks/ei-ole/claim")).andExpect(status().isNotFound());
    as("omavalmentaja", get("/api/v1/tasks/ei-ole/form")).andExpect(status().isNotFound());
  }

  @Test
  void claimedTaskIsOthersConflict() throws Exception {
    as("integraatio", post("/api/v1/tasks/{id}/claim", taskId)).andExpect(status().isNoContent());
    as("integraatio", post("/api/v1/tasks/{id}/claim", taskId)).andExpect(status().isNoContent());

    as("omavalmentaja", post("/api/v1/tasks/{id}/claim", taskId)).andExpect(status().isConflict());
    as("omavalmentaja", post("/api/v1/tasks/{id}/return", taskId)).andExpect(status().isConflict());
    complete("omavalmentaja", CONTACTED).andExpect(status().isConflict());

    as("esihenkilo", post("/api/v1/tasks/{id}/return", taskId)).andExpect(status().isNoContent());
    as("omavalmentaja", post("/api/v1/tasks/{id}/claim", taskId)).andExpect(status().isNoContent());
  }

  @Test
  void formComesInTheReadersLanguageWithNoMoreThanItShows() throws Exception {
    as("omavalmentaja", get("/api/v1/tasks/{id}/form", taskId).header("Accept-Language", "sv"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.formId").value("ensiyhteydenotto"))
        .andExpect(
            jsonPath("$.schema.components[?(@.key=='tavoitettu')].values[*].label", hasItem("Ja")))
        .andExpect(jsonPath("$.data.tapausId").doesNotExist())
        .andExpect(jsonPath("$.data.kunta").doesNotExist());
  }

  @Test
  void badDataIsRefusedFieldByField() throws Exception {
    complete(
            "omavalmentaja",
            """
            {"data": {"tavoitettu": ["ei"], "yhteydenotonMuistiinpanot": "%s", "kunta": "434"}}
            """
                .formatted("a".repeat(2001)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[?(@.field=='yhteydenottotapa')].code").value("required"))
        .andExpect(jsonPath("$.errors[?(@.field=='tavoitettu')].code").value("invalid-type"))
        .andExpect(
            jsonPath("$.errors[?(@.field=='yhteydenotonMuistiinpanot')].code").value("too-long"))
        .andExpect(jsonPath("$.errors[?(@.field=='kunta')].code").value("unknown-field"))
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    complete("omavalmentaja", "{\"data\": {}, \"extra\": 1}").andExpect(status().isBadRequest());
    complete("omavalmentaja", "{\"data\": [1]}").andExpect(status().isBadRequest());
    complete("omavalmentaja", "{").andExpect(status().isBadRequest());
    complete("omavalmentaja", "").andExpect(status().isBadRequest());
  }

  @Test
  void completesOnceAndTellsTheStory() throws Exception {
    complete("omavalmentaja", CONTACTED).andExpect(status().isNoContent());
    complete("omavalmentaja", CONTACTED).andExpect(status().isNotFound());

    assertThat(taskId()).isNotEqualTo(taskId);
    assertThat(timeline.of(caseId))
        .filteredOn(entry -> entry.kind().equals("task-completed"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo("omavalmentaja"))
        .satisfies(
            entry -> assertThat(entry.facts().get("task").toString()).contains("Kontakta kunden"));
    as("omavalmentaja", get("/api/v1/tasks").param("assignee", "none").param("limit", "200"))
        .andExpect(content().string(containsString("items")));
  }

  private ResultActions complete(String user, String body) throws Exception {
    return as(
        user,
        post("/api/v1/tasks/{id}/complete", taskId)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private ResultActions as(String user, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(httpBasic(user, "polku")));
  }

  private String taskId() {
    return worklist.ofCase(caseId, users.find("esihenkilo").orElseThrow()).get(0).taskId();
  }
}
