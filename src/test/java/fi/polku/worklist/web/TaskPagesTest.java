package fi.polku.worklist.web;

import static fi.polku.testing.Browser.csrf;
import static fi.polku.testing.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.access.Users;
import fi.polku.journeys.JobSearches;
import fi.polku.shared.CaseId;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.Browser;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import fi.polku.worklist.StartedCases;
import fi.polku.worklist.Worklist;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class TaskPagesTest {

  @LocalServerPort int port;
  @Autowired Worklist worklist;
  @Autowired Users users;
  @Autowired JobSearches searches;
  @Autowired Clock clock;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  private final String code = IdentityCodes.next().value();
  private CaseId caseId;
  private String taskId;
  private Browser browser;

  @BeforeEach
  void aCaseInPorvoo() {
    caseId = new StartedCases(searches, clock).of("638", "Sivunen", PersonalIdentityCode.of(code));
    taskId = taskId();
    browser = Browser.signedIn(port, "omavalmentaja");
  }

  @Test
  void freeTaskIsTakenFilledInAndDone() {
    HttpResponse<String> list = browser.get("/tehtavat?nayta=vapaat&haku=Sivunen");
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body()).contains("Aino Sivunen", taskId, "Porvoo").doesNotContain(code);

    HttpResponse<String> free = browser.get("/tehtavat/" + taskId);
    assertThat(free.body()).contains("Tehtävä on vapaa").doesNotContain("id=\"lomake\"");
    String place = "nayta=vapaat&haku=Sivunen";
    var taken =
        post("/tehtavat/" + taskId + "/ota", free, Map.of("paluu", place, "sivu", "tehtava"));
    assertThat(location(taken)).startsWith("/tehtavat/" + taskId + "?paluu=");

    HttpResponse<String> mine = browser.get(location(taken));
    assertThat(mine.body()).contains("id=\"lomake\"", "/tehtavat/" + taskId + "/lomake");

    String submit = "/tehtavat/" + taskId + "/valmis?paluu=nayta%3Dvapaat%26haku%3DSivunen";
    var refused = post(submit, mine, Map.of("data", "{\"tavoitettu\": \"ehka\"}"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("data-errors", "not-an-option", "id=\"lomake\"");

    var done =
        post(
            submit,
            mine,
            Map.of(
                "data",
                "{\"yhteydenottotapa\": \"puhelin\", \"tavoitettu\": \"ei\","
                    + " \"uusiYritys\": \"tanaan\"}"));
    assertThat(location(done)).isEqualTo("/tehtavat?nayta=vapaat&haku=Sivunen");
    assertThat(browser.get(location(done)).body()).contains("Tehtävä on tehty.");
    assertThat(taskId()).isNotEqualTo(taskId);
  }

  @Test
  void formIsServedToThePage() throws Exception {
    mvc.perform(get("/tehtavat/{id}/lomake", taskId).with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.schema.id").value("ensiyhteydenotto"));
    mvc.perform(get("/tehtavat/{id}/lomake", taskId).with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
  }

  @Test
  void openingATaskIsLoggedAsARead() {
    browser.get("/tehtavat/" + taskId);

    assertThat(
            jdbc.sql("select username from read_log where case_id = ? and purpose = 'task'")
                .param(caseId.value())
                .query(String.class)
                .list())
        .containsExactly("omavalmentaja");
  }

  @Test
  void searchByIdentityCodeNeverPutsItInAnAddress() {
    HttpResponse<String> list = browser.get("/tehtavat?nayta=vapaat");

    var found = post("/tehtavat", list, Map.of("nayta", "vapaat", "haku", code));
    assertThat(location(found)).contains("asiakas=").doesNotContain(code);
    assertThat(browser.get(location(found)).body()).contains("Aino Sivunen", taskId);

    var byName = post("/tehtavat", list, Map.of("nayta", "vapaat", "haku", "Sivunen"));
    assertThat(location(byName)).isEqualTo("/tehtavat?nayta=vapaat&haku=Sivunen");

    assertThat(location(browser.get("/tehtavat?nayta=vapaat&haku=" + code)))
        .isEqualTo("/tehtavat?nayta=vapaat");

    var nobody =
        post("/tehtavat", list, Map.of("nayta", "omat", "haku", IdentityCodes.next().value()));
    assertThat(location(nobody)).isEqualTo("/tehtavat?nayta=omat");
    assertThat(browser.get(location(nobody)).body()).contains("ei löytynyt asiakasta");
  }

  @Test
  void othersFindNothing() {
    var loviisa = Browser.signedIn(port, "omavalmentaja.loviisa");

    assertThat(loviisa.get("/tehtavat/" + taskId).statusCode()).isEqualTo(404);
    assertThat(loviisa.get("/tehtavat?nayta=kaikki&haku=Sivunen").body()).doesNotContain(taskId);
    assertThat(loviisa.post("/tehtavat/" + taskId + "/ota", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void takenTaskSaysWhoHasIt() {
    HttpResponse<String> list = browser.get("/tehtavat");
    post("/tehtavat/" + taskId + "/ota", list, Map.of("paluu", "nayta=omat"));
    var supervisor = Browser.signedIn(port, "esihenkilo");

    HttpResponse<String> page = supervisor.get("/tehtavat/" + taskId);
    assertThat(page.body())
        .contains("Outi Omavalmentaja", "/palauta")
        .doesNotContain("id=\"lomake\"");
    var late = supervisor.post("/tehtavat/" + taskId + "/ota", Map.of("_csrf", csrf(page)));
    assertThat(supervisor.get(location(late)).body()).contains("Joku ehti ensin");
  }

  @Test
  void everyLanguageAndOddAddressIsServed() {
    for (String query :
        new String[] {
          "kieli=sv&nayta=omat",
          "kieli=en&nayta=vapaat",
          "kieli=fi&nayta=kaikki&tila=BREACHED",
          "nayta=kaikki&laji=ensiyhteydenotto",
          "nayta=kaikki&laji=%3Cscript%3E",
          "nayta=omat&asiakas=00000000-0000-0000-0000-000000000000",
          "nayta=zzz&kunta=zzz&tila=zzz&asiakas=zzz"
        }) {
      assertThat(browser.get("/tehtavat?" + query).statusCode()).as(query).isEqualTo(200);
    }
    assertThat(browser.get("/tehtavat?jalkeen=zzz").statusCode()).isEqualTo(400);
    assertThat(browser.get("/tehtavat/" + taskId + "?paluu=%0d%0aX:y").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(
      String path, HttpResponse<String> page, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("_csrf", csrf(page));
    return browser.post(path, form);
  }

  private String taskId() {
    return worklist.ofCase(caseId, users.find("esihenkilo").orElseThrow()).get(0).taskId();
  }
}
