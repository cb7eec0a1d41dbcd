package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.engine.CasePaths;
import fi.polku.shared.CaseId;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.JobSearchMessages;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** {@code POST /api/v1/job-searches}: a case and its journey, or nothing and every reason why. */
@PolkuTest
class JobSearchApiTest {

  @Autowired MockMvc http;
  @Autowired ObjectMapper json;
  @Autowired Cases cases;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired CasePaths paths;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private ObjectNode message;

  @BeforeEach
  void aValidMessage() {
    message = JobSearchMessages.startedOn(LocalDate.now(clock));
  }

  @Test
  void opensACaseAndStartsItsJourney() throws Exception {
    MockHttpServletResponse answer =
        send(message).andExpect(status().isCreated()).andReturn().getResponse();

    CaseId id = caseOf(answer);
    assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/cases/" + id);
    CaseRecord opened = cases.get(id);
    assertThat(opened.area()).isEqualTo("porvoo");
    assertThat(opened.channel()).isEqualTo("ONLINE");
    assertThat(persons.get(opened.personId()).fullName()).isEqualTo("Anna-Liisa Virtanen");
    assertThat(timeline.of(id)).extracting(TimelineEntry::kind).contains("case-opened");
    assertThat(timeline.of(id).get(0).actor()).isEqualTo("integraatio");
    assertThat(paths.of(id))
        .extracting(CasePaths.ProcessPath::processKey)
        .contains("tyonhakijan-asiakkuus");
  }

  @Test
  void theSameMessageFindsTheSameCase() throws Exception {
    CaseId first = caseOf(send(message).andReturn().getResponse());

    MockHttpServletResponse again =
        send(message)
            .andExpect(status().isOk())
            .andExpect(header().doesNotExist("Location"))
            .andReturn()
            .getResponse();

    assertThat(caseOf(again)).isEqualTo(first);
  }

  @Test
  void theIdOfSomebodyElsesMessageIsRefused() throws Exception {
    send(message).andExpect(status().isCreated());
    ObjectNode ofAnother =
        message.deepCopy().put("personalIdentityCode", IdentityCodes.next().value());

    send(ofAnother)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("uudella tunnuksella")))
        .andExpect(jsonPath("$.caseId").doesNotExist());
  }

  @Test
  void theSameMessageTwiceAtOnceOpensOneCase() throws Exception {
    List<MockHttpServletResponse> answers = atOnce(message, message);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(201, 200);
    assertThat(caseOf(answers.get(0))).isEqualTo(caseOf(answers.get(1)));
  }

  @Test
  void twoMessagesOfANewPersonAtOnceOpenOneCase() throws Exception {
    ObjectNode other =
        message.deepCopy().put("externalId", message.get("externalId").asText() + "b");

    List<MockHttpServletResponse> answers = atOnce(message, other);

    assertThat(answers)
        .extracting(MockHttpServletResponse::getStatus)
        .containsExactlyInAnyOrder(201, 409);
    assertThat(caseOf(answers.get(0))).isEqualTo(caseOf(answers.get(1)));
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingIsStored() throws Exception {
    message.put("firstNames", "<script>alert(1)</script>").put("municipality", "091");
    message.put("startedOn", LocalDate.now(clock).plusDays(1).toString()).put("language", 7);
    message.put("lisä", "x").remove("externalId");
    message.putObject("knownChange").put("kind", "WORK").put("note", "x");
    message.putArray("immigrant");
    long before = stored();

    send(message)
        .andExpect(status().isBadRequest())
        .andExpect(header().string("Content-Type", MediaType.APPLICATION_PROBLEM_JSON_VALUE))
        .andExpect(
            jsonPath(
                "$.errors[*].field",
                containsInAnyOrder(
                    "externalId",
                    "firstNames",
                    "municipality",
                    "language",
                    "startedOn",
                    "lisä",
                    "knownChange.startsOn",
                    "knownChange.note",
                    "immigrant")));
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fi | municipality         | 091         | Kunta ei kuulu työllisyysalueisiin, joita palvelemme.
          sv | municipality         | 091         | Kommunen hör inte till de sysselsättningsområden som vi betjänar.
          en | municipality         | 091         | The municipality is not in the employment areas we serve.
          fi | startedOn            | 2999-01-01  | Päivä ei voi olla tulevaisuudessa.
          sv | startedOn            | 2999-01-01  | Dagen kan inte ligga i framtiden.
          en | startedOn            | 2999-01-01  | The day cannot be in the future.
          fi | channel              | FAX         | Arvoa ei tunneta. Sallitut arvot: ONLINE, IN_PERSON.
          sv | channel              | FAX         | Värdet är okänt. Tillåtna värden: ONLINE, IN_PERSON.
          en | channel              | FAX         | The value is not known. Allowed values: ONLINE, IN_PERSON.
          fi | personalIdentityCode | 131052-308A | Henkilötunnuksen tarkistusmerkki ei täsmää. Tarkista, onko tunnuksessa kirjoitusvirhe.
          en | lastName             | <b>         | A name may have only letters, spaces, hyphens, apostrophes and dots.
          """)
  void reasonsReadInTheCallersLanguage(String language, String field, String text, String reason)
      throws Exception {
    message.put(field, text);

    http.perform(request(message).header("Accept-Language", language))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value(field))
        .andExpect(jsonPath("$.errors[0].message").value(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "7", "null", "{", ""})
  void whatIsNoMessageIsRefused(String body) throws Exception {
    http.perform(
            post("/api/v1/job-searches")
                .with(httpBasic("integraatio", "polku"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().isBadRequest());
  }

  @Test
  void aMunicipalityOutsideTheGrantIsClosed() throws Exception {
    long before = stored();

    http.perform(request(message.put("municipality", "434"), "omavalmentaja"))
        .andExpect(status().isForbidden());
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"talous", "prosessinomistaja", "tietosuoja", "paakayttaja"})
  void otherRolesAreClosedOut(String user) throws Exception {
    http.perform(request(message, user)).andExpect(status().isForbidden());
  }

  @Test
  void nobodyElseGetsIn() throws Exception {
    http.perform(
            post("/api/v1/job-searches")
                .contentType(MediaType.APPLICATION_JSON)
                .content(message.toString()))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void anEmptyKnownChangeIsNotTheSameAsNone() throws Exception {
    message.putObject("knownChange");

    send(message)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field", hasItem("knownChange.kind")));
    message.putNull("knownChange");
    send(message).andExpect(status().isCreated());
  }

  private List<MockHttpServletResponse> atOnce(ObjectNode one, ObjectNode other) throws Exception {
    var ready = new CountDownLatch(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = threads.invokeAll(List.of(when(ready, one), when(ready, other)));
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  private Callable<MockHttpServletResponse> when(CountDownLatch ready, ObjectNode body) {
    return () -> {
      ready.countDown();
      ready.await();
      return send(body).andReturn().getResponse();
    };
  }

  private ResultActions send(ObjectNode body) throws Exception {
    return http.perform(request(body));
  }

  private static MockHttpServletRequestBuilder request(ObjectNode body) {
    return request(body, "integraatio");
  }

  private static MockHttpServletRequestBuilder request(ObjectNode body, String user) {
    return post("/api/v1/job-searches")
        .with(httpBasic(user, "polku"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.toString());
  }

  private CaseId caseOf(MockHttpServletResponse answer) throws Exception {
    return CaseId.of(json.readTree(answer.getContentAsString()).get("caseId").asText());
  }

  private long stored() {
    return jdbc.sql("select (select count(*) from person) + (select count(*) from customer_case)")
        .query(Long.class)
        .single();
  }
}
