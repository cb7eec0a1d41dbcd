package fi.polku.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fi.polku.cases.Cases;
import fi.polku.cases.ServiceLine;
import fi.polku.customers.Persons;
import fi.polku.engine.CasePaths;
import fi.polku.engine.JobQueue;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class CasePageTest {

  @Autowired private MockMvc web;
  @Autowired private Cases cases;
  @Autowired private Persons persons;
  @Autowired private CasePaths paths;
  @Autowired private JobQueue jobs;

  @ParameterizedTest
  @CsvSource({
    "fi, Seuraavaksi, Odottaa tekijää, Tiedossa oleva muutos, Ei tiedossa",
    "sv, Härnäst, Väntar på någon, Känd förändring, Inte känt",
    "en, Next, Waiting for someone, Known change, Not known"
  })
  void speaksTheReadersLanguage(
      String language, String next, String waiting, String decision, String value)
      throws Exception {
    String id = StartedCases.inPorvoo(web, "Kieli");

    assertThat(page(id, "omavalmentaja", language))
        .doesNotContain("??")
        .contains(next, waiting, decision, value, "Testi Kieli");
  }

  @Test
  void drawsTheWayAndListsIt() throws Exception {
    String id = StartedCases.inPorvoo(web, "Kulkija");
    String main = paths.of(CaseId.of(id)).get(0).processInstanceId();

    assertThat(page(id + "?prosessi=" + main, "omavalmentaja", "fi"))
        .contains(
            "data-diagram", "Sama polku luettelona", "Palvelutarpeen selvittäminen", "meneillään");
    String way =
        web.perform(get("/tapaukset/{id}/polku/{process}", id, main).with(user("omavalmentaja")))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.current.length()").value(1))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(JsonPath.<List<String>>read(way, "$.visited")).contains("start_tyonhaku");
    assertThat(JsonPath.<List<String>>read(way, "$.flows"))
        .contains("flow_palvelutapa_palvelutarve")
        .doesNotContain("flow_palvelutapa_itsepalvelu");
  }

  @Test
  void servesDiagramsOfTheCasesOwnProcessesOnly() throws Exception {
    String id = StartedCases.inPorvoo(web, "Kaavio");
    String other = StartedCases.inPorvoo(web, "Toinen");
    String own = paths.of(CaseId.of(id)).get(0).processInstanceId();
    String foreign = paths.of(CaseId.of(other)).get(0).processInstanceId();

    web.perform(get("/tapaukset/{id}/polku/{p}/kaavio", id, own).with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("application/xml"))
        .andExpect(content().string(containsString("name=\"Työnhaku alkoi\"")));
    web.perform(get("/tapaukset/{id}/polku/{p}/kaavio", id, foreign).with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
    web.perform(get("/tapaukset/{id}/polku/{p}", id, own).with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
  }

  @Test
  void namesTheStepsOfTheDiagramInTheReadersLanguage() throws Exception {
    String id = StartedCases.inPorvoo(web, "Diagram");
    String process = paths.of(CaseId.of(id)).get(0).processInstanceId();

    web.perform(
            get("/tapaukset/{id}/polku/{p}/kaavio", id, process)
                .param("kieli", "sv")
                .with(user("omavalmentaja")))
        .andExpect(content().string(containsString("name=\"Jobbsökningen började\"")));
  }

  @Test
  void offersToWakeACustomerWhoServesHerself() throws Exception {
    String id = StartedCases.selfService(web, "Omatoimi");
    assertThat(jobs.awaitIdle(Duration.ofSeconds(20))).isTrue();

    assertThat(page(id, "omavalmentaja", "fi"))
        .contains("Asiakas pyytää palvelua", "/palvelupyynto", "Omatoiminen asiointi");
  }

  @Test
  void showsFreeTextAsText() throws Exception {
    String id = StartedCases.inPorvoo(web, "Teksti");
    cases.chooseServiceLine(
        CaseId.of(id), ServiceLine.SKILLS, ServiceLine.SUPPORTED, "<script>alert(1)</script>");

    assertThat(page(id, "omavalmentaja", "fi"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void marksNonDisclosureForTheGrantedAndHidesThePageFromOthers() throws Exception {
    String id = StartedCases.inPorvoo(web, "Kielto");
    persons.restrict(cases.get(CaseId.of(id)).personId(), true);

    assertThat(page(id, "esihenkilo", "fi")).contains("Turvakielto");
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
  }

  @Test
  void isFoundInTheScopeOnly() throws Exception {
    String id = StartedCases.inPorvoo(web, "Raja");

    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    web.perform(get("/tapaukset/nonsense").with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
  }

  private String page(String id, String reader, String language) throws Exception {
    return web.perform(get("/tapaukset/" + id).param("kieli", language).with(user(reader)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
