package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.testing.JobSearchMessages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A person has one open case at a time; after its end a new one knows of the last. */
abstract class ReturningCustomerScenarios {

  private static final List<String> FACTS =
      List.of("aiempiLinja", "aiempiPaattyi", "aiempiPaattymisenSyy", "aiempiTapaus");

  @Autowired private MockMvc web;
  @Autowired private Cases cases;
  @Autowired private Persons persons;
  @Autowired private Timeline timeline;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private ObjectNode message;

  @BeforeEach
  void newPerson() {
    message = JobSearchMessages.startedOn(LocalDate.now(clock));
  }

  @Test
  void aNewPersonHasNoEarlierCase() throws Exception {
    CaseId id = started();

    assertThat(variables(id)).containsEntry("aiempiAsiakkuus", false);
    FACTS.forEach(fact -> assertThat(variables(id)).containsEntry(fact, null));
  }

  @Test
  void aSecondSearchLeadsToTheOpenCase() throws Exception {
    CaseId id = started();

    send()
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.caseId").value(id.toString()))
        .andExpect(jsonPath("$.detail").value(containsString("avoin asiakkuus")));

    web.perform(form()).andExpect(redirectedUrl("/tapaukset/" + id));
    assertThat(casesOf(id)).hasSize(1);
  }

  @Test
  void whoMayNotSeeTheOpenCaseIsNotTold() throws Exception {
    CaseId id = started();
    persons.restrict(cases.get(id).personId(), true);

    send().andExpect(status().isConflict()).andExpect(jsonPath("$.caseId").doesNotExist());
    web.perform(form()).andExpect(redirectedUrl("/tyonhaku/uusi"));
    assertThat(casesOf(id)).hasSize(1);
  }

  @Test
  void theLastCaseThatEndedIsKnownToTheRules() throws Exception {
    CaseId first = started();
    cases.chooseServiceLine(first, ServiceLine.SKILLS, ServiceLine.SKILLS, null);
    cases.changeStatus(first, CaseStatus.ENDED, "TYOLLISTYMINEN");

    CaseId second = started();

    assertThat(second).isNotEqualTo(first);
    assertThat(variables(second))
        .containsEntry("aiempiAsiakkuus", true)
        .containsEntry("aiempiLinja", "OSAAMINEN")
        .containsEntry("aiempiPaattyi", LocalDate.now(clock).toString())
        .containsEntry("aiempiPaattymisenSyy", "TYOLLISTYMINEN")
        .containsEntry("aiempiTapaus", first.toString());
    assertThat(timeline.of(second)).extracting(TimelineEntry::kind).contains("customer-returned");
  }

  @Test
  void searchesAtTheSameMomentOpenOneCase() throws Exception {
    Callable<Integer> start = () -> send().andReturn().getResponse().getStatus();
    ExecutorService together = Executors.newFixedThreadPool(4);
    try {
      List<Integer> answers =
          together.invokeAll(List.of(start, start, start, start)).stream()
              .map(ReturningCustomerScenarios::result)
              .toList();
      assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    } finally {
      together.shutdown();
    }
  }

  private static int result(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private ResultActions send() throws Exception {
    ObjectNode next = message.deepCopy().put("externalId", "testi-" + UUID.randomUUID());
    return web.perform(
        post("/api/v1/job-searches")
            .with(httpBasic("integraatio", "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(next.toString()));
  }

  private MockHttpServletRequestBuilder form() {
    return post("/tyonhaku/uusi")
        .with(user("omavalmentaja"))
        .with(csrf())
        .param("externalId", "lomake-" + UUID.randomUUID())
        .param("personalIdentityCode", message.path("personalIdentityCode").asText())
        .param("firstNames", "Anna-Liisa")
        .param("lastName", "Virtanen")
        .param("municipality", "638")
        .param("language", "fi")
        .param("startedOn", LocalDate.now(clock).toString());
  }

  private CaseId started() throws Exception {
    String answer =
        send().andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    return CaseId.of(JsonPath.read(answer, "$.caseId"));
  }

  private List<CaseRecord> casesOf(CaseId id) {
    return cases.all(cases.get(id).customer());
  }

  /** Of the customership, which after its start is still the first process of the case. */
  private Map<String, Object> variables(CaseId id) {
    String instance =
        database
            .sql(
                """
                select id_ from act_hi_procinst
                where business_key_ = :id and proc_def_key_ = 'tyonhakijan-asiakkuus'
                """)
            .param("id", id.toString())
            .query(String.class)
            .single();
    Map<String, Object> variables = new HashMap<>();
    database
        .sql(
            """
            select name_, text_, long_, type_ from act_ru_variable
            where proc_inst_id_ = :instance and execution_id_ = :instance
            """)
        .param("instance", instance)
        .query(
            row -> {
              boolean truth = "boolean".equals(row.getString("type_"));
              variables.put(
                  row.getString("name_"),
                  truth ? (Object) (row.getLong("long_") == 1) : row.getString("text_"));
            });
    return variables;
  }
}
