package fi.polku.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PolkuTest
class CaseApiTest {

  @Autowired private MockMvc web;
  @Autowired private Cases cases;
  @Autowired private Persons persons;
  @Autowired private JdbcClient jdbc;

  @Test
  void tellsTheWholeStory() throws Exception {
    String id = StartedCases.inPorvoo(web, "Kertomus");

    open(id, "omavalmentaja")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.caseId").value(id))
        .andExpect(jsonPath("$.status").value("OPEN"))
        .andExpect(jsonPath("$.municipality").value("638"))
        .andExpect(jsonPath("$.serviceLine").isEmpty())
        .andExpect(jsonPath("$.openTasks.length()").value(1))
        .andExpect(jsonPath("$.openTasks[0].deadlineState").value("OPEN"))
        .andExpect(jsonPath("$.deadlines[0].kind").value("ensiyhteydenotto"))
        .andExpect(jsonPath("$.deadlines[0].state").value("OPEN"))
        .andExpect(jsonPath("$.deadlines[0].startedAt").isString())
        .andExpect(jsonPath("$.deadlines[0].dueAt").isString())
        .andExpect(jsonPath("$.timeline[0].kind").value("case-opened"))
        .andExpect(jsonPath("$.timeline[0].text").value(containsString("Porvoo")))
        .andExpect(jsonPath("$.decisions[*].decision", hasItem("tiedossa-oleva-muutos")))
        .andExpect(jsonPath("$.decisions[0].version").value(1))
        .andExpect(jsonPath("$.decisions[0].rules[0].ground").value(containsString("luku 2")))
        .andExpect(jsonPath("$.decisions[0].outcome.palvelutapa").value("ASIANTUNTIJAPALVELU"));
  }

  @Test
  void neverTellsWhoThePersonIs() throws Exception {
    String id = StartedCases.inPorvoo(web, "Nimetön");
    String code = persons.get(cases.get(CaseId.of(id)).personId()).identityCode().value();

    open(id, "integraatio")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Nimetön"))))
        .andExpect(content().string(not(containsString(code))));
  }

  @Test
  void recordsWhoRead() throws Exception {
    String id = StartedCases.inPorvoo(web, "Luettu");
    open(id, "omavalmentaja");

    List<String> readers =
        jdbc.sql("select username from read_log where case_id = :id and purpose = 'case-file'")
            .param("id", UUID.fromString(id))
            .query(String.class)
            .list();
    assertThat(readers).containsExactly("omavalmentaja");
  }

  @Test
  void doesNotExistForOtherMunicipalities() throws Exception {
    String id = StartedCases.inPorvoo(web, "Naapuri");

    open(id, "omavalmentaja.loviisa").andExpect(status().isNotFound());
  }

  @Test
  void existsWithNonDisclosureOnlyForTheGranted() throws Exception {
    String id = StartedCases.inPorvoo(web, "Salattu");
    persons.restrict(cases.get(CaseId.of(id)).personId(), true);

    open(id, "omavalmentaja").andExpect(status().isNotFound());
    open(id, "integraatio").andExpect(status().isNotFound());
    open(id, "esihenkilo").andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "00000000-0000-0000-0000-000000000000", "x' or '1'='1"})
  void doesNotKnowOtherIds(String id) throws Exception {
    web.perform(get("/api/v1/cases/{id}", id).with(user("esihenkilo")))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType("application/problem+json"));
  }

  private ResultActions open(String id, String reader) throws Exception {
    return web.perform(get("/api/v1/cases/" + id).with(user(reader)));
  }
}
