package fi.polku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.casefile.StartedCases;
import fi.polku.testing.PolkuTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PolkuTest
class SupervisionTest {

  private static final String CONTACTS = "$[?(@.kind == 'ensiyhteydenotto')]";

  @Autowired private MockMvc web;
  @Autowired private MeterRegistry metrics;

  @BeforeEach
  void oneCaseWithAClock() throws Exception {
    StartedCases.inPorvoo(web, "Valvottu");
  }

  @Test
  void countsPerKindAndMunicipalityOfTheArea() throws Exception {
    deadlines("esihenkilo")
        .andExpect(status().isOk())
        .andExpect(
            jsonPath(
                CONTACTS + ".municipality", hasItems("018", "407", "434", "504", "638", "616")))
        .andExpect(
            jsonPath(
                "$[?(@.kind == 'ensiyhteydenotto' && @.municipality == '638')].open",
                everyItem(greaterThan(0))))
        .andExpect(jsonPath("$[0].dueSoon").isNumber())
        .andExpect(jsonPath("$[0].breached").isNumber())
        .andExpect(jsonPath("$[0].metShare").hasJsonPath());
  }

  @Test
  void hearsNothingOfAnAreaItDoesNotKnow() throws Exception {
    web.perform(
            get("/api/v1/supervision/deadlines").param("area", "uusimaa").with(user("esihenkilo")))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType("application/problem+json"));
    web.perform(get("/api/v1/supervision/deadlines").with(user("esihenkilo")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void tellsHowVacanciesOfTheAreaAreDoing() throws Exception {
    vacancies("porvoo")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.open").isNumber())
        .andExpect(jsonPath("$.unchecked").isNumber())
        .andExpect(jsonPath("$.overdueChecks").isNumber())
        .andExpect(jsonPath("$.medianDaysOpen").hasJsonPath())
        .andExpect(jsonPath("$.oldestOpenDays").hasJsonPath());
    vacancies("uusimaa").andExpect(status().isNotFound());
  }

  private ResultActions vacancies(String area) throws Exception {
    return web.perform(
        get("/api/v1/supervision/vacancies").param("area", area).with(user("esihenkilo")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"omavalmentaja", "kotoasiantuntija", "talous", "prosessinomistaja"})
  void isClosedToOthers(String other) throws Exception {
    deadlines(other).andExpect(status().isForbidden());
    web.perform(get("/valvonta").with(user(other))).andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Ensiyhteydenotto, Vanhin avoin, Viimeiset 12 viikkoa",
    "sv, Första kontakten, Äldsta lediga, De senaste 12 veckorna",
    "en, First contact, Oldest open, Last 12 weeks"
  })
  void pageSpeaksTheReadersLanguage(String language, String kind, String vacancies, String weeks)
      throws Exception {
    assertThat(page(language)).doesNotContain("??").contains(kind, vacancies, weeks);
  }

  @Test
  void everyNumberLeadsToItsTasks() throws Exception {
    assertThat(page("fi"))
        .contains("/tehtavat?nayta=kaikki&amp;kunta=638&amp;laji=ensiyhteydenotto")
        .contains("laji=ensiyhteydenotto&amp;tila=BREACHED")
        .contains("href=\"/tapaukset/", "href=\"/tehtavat/")
        .contains("data-chart=\"stacked\"", "data-table=\"#viikot\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "polku.open.tasks",
        "polku.deadlines.breached",
        "polku.incidents",
        "polku.job.lag.seconds"
      })
  void measuresWhetherWorkKeepsUp(String metric) {
    assertThat(metrics.get(metric).gauge().value()).isGreaterThanOrEqualTo(0);
  }

  private ResultActions deadlines(String reader) throws Exception {
    return web.perform(
        get("/api/v1/supervision/deadlines").param("area", "porvoo").with(user(reader)));
  }

  private String page(String language) throws Exception {
    return web.perform(get("/valvonta").param("kieli", language).with(user("esihenkilo")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
