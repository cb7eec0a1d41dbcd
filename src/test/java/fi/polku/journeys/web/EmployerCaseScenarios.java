package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.shared.CaseId;
import fi.polku.testing.BusinessIds;
import fi.polku.worklist.Worklist;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An employer's case from its message to the task, the case page and the end. */
abstract class EmployerCaseScenarios {

  private static final String EXPERT = "yritysasiantuntija";

  @Autowired MockMvc http;
  @Autowired ObjectMapper json;
  @Autowired Cases cases;
  @Autowired Employers employers;
  @Autowired Worklist worklist;

  private ObjectNode message;
  private String name;

  @BeforeEach
  void aValidMessage() {
    String id = BusinessIds.next().value();
    name = "Verstas " + id.substring(0, 7) + " Oy";
    message =
        json.createObjectNode()
            .put("externalId", "tm-" + UUID.randomUUID())
            .put("businessId", id)
            .put("name", name)
            .put("municipality", "638")
            .put("language", "sv")
            .put("segment", "LOCAL")
            .put("contactName", "Kaisa Kontakti")
            .put("contactPhone", "040 123 4567")
            .put("contactEmail", "kaisa@verstas.fi");
    message
        .putObject("facts")
        .put("aloite", "TYONANTAJA")
        .put("yhteydenottokanava", "VERKKO")
        .put("yhteydenotonAihe", "REKRYTOINTI");
  }

  @Test
  void opensTheEmployersCaseAndStartsItsJourney() throws Exception {
    MockHttpServletResponse answer =
        send(message).andExpect(status().isCreated()).andReturn().getResponse();

    CaseRecord opened = cases.get(caseOf(answer));
    assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/cases/" + opened.id());
    assertThat(opened.isPersons()).isFalse();
    assertThat(opened.area()).isEqualTo("porvoo");
    assertThat(opened.channel()).isEqualTo("VERKKO");
    assertThat(opened.responsibleRole()).isEqualTo(EXPERT);
    assertThat(opened.status()).isEqualTo(CaseStatus.IN_SERVICE);
    Employer employer = employers.get(opened.employerId());
    assertThat(employer.name()).isEqualTo(name);
    assertThat(employer.contact().email()).isEqualTo("kaisa@verstas.fi");
    http.perform(get("/api/v1/cases/" + opened.id()).with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.openTasks[*].key", hasItem("task_ota_yhteytta")))
        .andExpect(jsonPath("$.timeline[0].kind").value("employer-case-opened"))
        .andExpect(content().string(not(containsString("Kaisa"))));
  }

  @Test
  void theSameMessageFindsTheSameCaseAlsoWhenSentTwiceAtOnce() throws Exception {
    List<MockHttpServletResponse> answers = atOnce(message, message);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(201, 200);
    assertThat(caseOf(answers.get(0))).isEqualTo(caseOf(answers.get(1)));
    send(message).andExpect(status().isOk()).andExpect(header().doesNotExist("Location"));
  }

  @Test
  void twoMattersOfANewEmployerAtOnceOpenOneEmployer() throws Exception {
    ObjectNode other = message.deepCopy().put("externalId", "tm-" + UUID.randomUUID());

    List<MockHttpServletResponse> answers = atOnce(message, other);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
    assertThat(cases.get(caseOf(answers.get(0))).employerId())
        .isEqualTo(cases.get(caseOf(answers.get(1))).employerId());
  }

  @Test
  void everythingWrongIsToldAtOnce() throws Exception {
    message.put("businessId", "1234567-8").put("name", "<b>Oy</b>").put("municipality", "091");
    message.put("segment", "HUGE").put("language", 7).put("contactPhone", "soita");
    message.put("contactEmail", "kaisa").put("externalId", "a b").put("lisä", "x");

    send(message)
        .andExpect(status().isBadRequest())
        .andExpect(header().string("Content-Type", MediaType.APPLICATION_PROBLEM_JSON_VALUE))
        .andExpect(
            jsonPath(
                "$.errors[*].field",
                containsInAnyOrder(
                    "businessId",
                    "name",
                    "municipality",
                    "segment",
                    "language",
                    "contactPhone",
                    "contactEmail",
                    "externalId",
                    "lisä")));
  }

  @Test
  void answersThatTheStartFormDoesNotAcceptOpenNothing() throws Exception {
    message.putObject("facts").put("aloite", "NAAPURI").put("salasana", "x");

    send(message)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field", hasItem("facts.aloite")));
    assertThat(cases.findByExternalId(message.get("externalId").asText())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tyonhakijan-asiakkuus", "linja-osaaminen", "ei-ole", "../etc"})
  void opensNothingWithAModelThatIsNoEmployersMatter(String journey) throws Exception {
    send(message.put("journey", journey)).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "{", "", "null", "{\"facts\": []}"})
  void refusesWhatIsNoMessage(String body) throws Exception {
    send(body, "integraatio").andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @CsvSource({"kotoasiantuntija", "talous", "prosessinomistaja", "omavalmentaja.loviisa"})
  void opensNothingForWhoMayNot(String username) throws Exception {
    send(message.toString(), username).andExpect(status().isForbidden());
  }

  @Test
  void taskListAndPagesNameTheEmployer() throws Exception {
    CaseId id = caseOf(send(message).andReturn().getResponse());
    String taskId =
        com.jayway.jsonpath.JsonPath.read(
            http.perform(get("/api/v1/cases/" + id).with(user(EXPERT)))
                .andReturn()
                .getResponse()
                .getContentAsString(),
            "$.openTasks[0].taskId");

    for (String query : List.of(name, message.get("businessId").asText())) {
      http.perform(
              get("/tehtavat").param("nayta", "vapaat").param("haku", query).with(user(EXPERT)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(name)));
    }
    http.perform(get("/tehtavat/" + taskId).with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(name)));
    http.perform(get("/tapaukset/" + id).with(user(EXPERT)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(name)))
        .andExpect(content().string(containsString(message.get("businessId").asText())))
        .andExpect(content().string(containsString("Paikallisesti toimiva yritys")))
        .andExpect(content().string(not(containsString("Kaisa Kontakti"))));
    http.perform(get("/tehtavat/" + taskId).with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
    http.perform(get("/tapaukset/" + id).with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
  }

  @Test
  void theEndIsKeptWithItsReason() throws Exception {
    CaseId id = caseOf(send(message).andReturn().getResponse());

    cases.changeStatus(id, CaseStatus.ENDED, "OMA_PYYNTO");

    assertThat(cases.get(id).endReason()).isEqualTo("OMA_PYYNTO");
    assertThat(cases.get(id).endedAt()).isNotNull();
  }

  private ResultActions send(ObjectNode body) throws Exception {
    return send(body.toString(), "integraatio");
  }

  private ResultActions send(String body, String username) throws Exception {
    return http.perform(
        post("/api/v1/employer-cases")
            .with(user(username))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private List<MockHttpServletResponse> atOnce(ObjectNode one, ObjectNode other) throws Exception {
    List<Callable<MockHttpServletResponse>> senders =
        List.of(
            () -> send(one).andReturn().getResponse(), () -> send(other).andReturn().getResponse());
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = threads.invokeAll(senders);
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  private CaseId caseOf(MockHttpServletResponse answer) throws Exception {
    return CaseId.of(json.readTree(answer.getContentAsString()).get("caseId").asText());
  }
}
