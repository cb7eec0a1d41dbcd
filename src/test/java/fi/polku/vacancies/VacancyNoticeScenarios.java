package fi.polku.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** Notices from the API to the table, and the meter over it. */
abstract class VacancyNoticeScenarios {

  @Autowired MockMvc http;
  @Autowired ObjectMapper json;
  @Autowired VacancyTable table;
  @Autowired Vacancies vacancies;
  @Autowired VacancyMeter meter;
  @Autowired Clock clock;

  private ObjectNode notice;

  @BeforeEach
  void aValidNotice() {
    notice =
        json.createObjectNode()
            .put("externalId", "tmt-" + UUID.randomUUID())
            .put("businessId", BusinessIds.next().value())
            .put("name", "Leipomo Oy")
            .put("municipality", "616")
            .put("title", "Leipuri")
            .put("positions", 1);
  }

  @Test
  void opensCaseAndVacancy() throws Exception {
    MockHttpServletResponse answer =
        send(notice)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.state").value("RECEIVED"))
            .andExpect(jsonPath("$.daysOpen").isEmpty())
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/cases/" + caseOf(answer));
    Vacancy vacancy = table.byExternalId(notice.get("externalId").asText()).orElseThrow();
    assertThat(vacancy.caseId()).isEqualTo(caseOf(answer));
    assertThat(vacancy.details().workplace().value()).isEqualTo("616");
  }

  @Test
  void theSameNoticeBringsOneVacancyAlsoWhenSentTwiceAtOnce() throws Exception {
    List<MockHttpServletResponse> answers = atOnce(notice, notice);

    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnlyOnce(201, 200);
    assertThat(caseOf(answers.get(0))).isEqualTo(caseOf(answers.get(1)));
    send(notice).andExpect(status().isOk()).andExpect(header().doesNotExist("Location"));
  }

  @Test
  void anotherNoticeOfTheEmployerComesToItsOpenCase() throws Exception {
    CaseId first = caseOf(send(notice).andReturn().getResponse());
    notice.put("externalId", "tmt-" + UUID.randomUUID()).put("title", "Kondiittori");

    assertThat(caseOf(send(notice).andExpect(status().isCreated()).andReturn().getResponse()))
        .isEqualTo(first);
  }

  @Test
  void everythingWrongIsToldAtOnce() throws Exception {
    notice.put("externalId", "a b").put("businessId", "1234567-8").put("name", "<b>");
    notice.put("municipality", "091").put("title", "x".repeat(201)).put("positions", 1000);
    notice.put("applicationsClose", "31.12.2026").put("occupation", 5).put("lisä", "x");
    notice.put("description", "x".repeat(4001)).put("segment", "HUGE").put("language", "suomi");

    send(notice)
        .andExpect(status().isBadRequest())
        .andExpect(header().string("Content-Type", MediaType.APPLICATION_PROBLEM_JSON_VALUE))
        .andExpect(
            jsonPath(
                "$.errors[*].field",
                containsInAnyOrder(
                    "externalId",
                    "businessId",
                    "name",
                    "municipality",
                    "title",
                    "positions",
                    "applicationsClose",
                    "occupation",
                    "lisä",
                    "description",
                    "segment",
                    "language")));
    assertThat(table.byExternalId("a b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,too-small", "-1,too-small", "1000,too-large", "99999999999,too-large"})
  void refusesImpossibleNumbersOfPositions(long positions, String code) throws Exception {
    send(notice.put("positions", positions))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("positions"))
        .andExpect(jsonPath("$.errors[0].code").value(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "{", "", "null", "{}", "{\"positions\": \"2\"}"})
  void refusesWhatIsNoNotice(String body) throws Exception {
    send(body, "integraatio").andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kotoasiantuntija", "talous", "prosessinomistaja"})
  void isClosedToOthers(String username) throws Exception {
    send(notice.toString(), username).andExpect(status().isForbidden());
  }

  @Test
  void isNotSeenOrSentOutsideTheGrants() throws Exception {
    send(notice.toString(), "omavalmentaja.loviisa").andExpect(status().isForbidden());
    assertThat(table.byExternalId(notice.get("externalId").asText())).isEmpty();
    send(notice).andExpect(status().isCreated());
    find("omavalmentaja.loviisa").andExpect(status().isNotFound());
    send(notice.toString(), "omavalmentaja.loviisa").andExpect(status().isForbidden());
    find("yritysasiantuntija").andExpect(status().isOk());
  }

  @Test
  void unknownVacancyIsNotFound() throws Exception {
    http.perform(get("/api/v1/vacancies").param("externalId", "ei-ole").with(user("integraatio")))
        .andExpect(status().isNotFound());
    http.perform(get("/api/v1/vacancies").with(user("integraatio")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void meterCountsOpenDaysOfTheClosedAndTheOldestOpenInScope() throws Exception {
    CaseId caseId = caseOf(send(notice.put("municipality", "504")).andReturn().getResponse());
    RowScope scope = new RowScope(Set.of(MunicipalityCode.of("504")), false);
    VacancyFigures before = meter.figures("porvoo", scope);
    closed(caseId, 100, 80);
    closed(caseId, 40, 20);
    closed(caseId, 300, 299 - 90);
    open(caseId, 400);

    VacancyFigures after = meter.figures("porvoo", scope);

    assertThat(after.open()).isEqualTo(before.open() + 1);
    assertThat(after.unchecked()).isEqualTo(before.unchecked());
    assertThat(after.oldestOpenDays()).isGreaterThanOrEqualTo(400);
    assertThat(after.medianDaysOpen()).isEqualTo(20.0);
    assertThat(meter.figures("oulu", scope)).isEqualTo(new VacancyFigures(0, null, null, 0, 0));
    assertThat(meter.figures("porvoo", new RowScope(Set.of(), false)))
        .isEqualTo(new VacancyFigures(0, null, null, 0, 0));
  }

  @Test
  void closedVacancyStaysAsItIs() throws Exception {
    CaseId caseId = caseOf(send(notice).andReturn().getResponse());
    Vacancy opened = vacancies.open(caseId, null, details(), VacancyState.PUBLISHED);
    vacancies.move(opened.id(), null, VacancyState.FILLED, null);

    Vacancy still = vacancies.move(opened.id(), details(), VacancyState.WITHDRAWN, null);

    assertThat(still.state()).isEqualTo(VacancyState.FILLED);
    assertThat(still.daysOpen()).isZero();
  }

  private void closed(CaseId caseId, int publishedDaysAgo, int closedDaysAgo) {
    table.insert(
        vacancy(caseId, VacancyState.FILLED, publishedDaysAgo, today().minusDays(closedDaysAgo)));
  }

  private void open(CaseId caseId, int publishedDaysAgo) {
    table.insert(vacancy(caseId, VacancyState.PUBLISHED, publishedDaysAgo, null));
  }

  private Vacancy vacancy(
      CaseId caseId, VacancyState state, int publishedDaysAgo, LocalDate closedOn) {
    LocalDate published = today().minusDays(publishedDaysAgo);
    return new Vacancy(
        UUID.randomUUID(), caseId, null, details(), state, published, published, closedOn);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static VacancyDetails details() {
    return new VacancyDetails("Leipuri", null, 1, MunicipalityCode.of("616"), null);
  }

  private ResultActions find(String username) throws Exception {
    return http.perform(
        get("/api/v1/vacancies")
            .param("externalId", notice.get("externalId").asText())
            .with(user(username)));
  }

  private ResultActions send(ObjectNode body) throws Exception {
    return send(body.toString(), "integraatio");
  }

  private ResultActions send(String body, String username) throws Exception {
    return http.perform(
        post("/api/v1/vacancies")
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
