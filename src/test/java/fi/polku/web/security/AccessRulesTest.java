package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.testing.PolkuTest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every demo user at every path: exactly those named are let in, all others are refused. */
@PolkuTest
class AccessRulesTest {

  private static final String UNKNOWN_CASE = "00000000-0000-4000-8000-000000000000";
  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "CASEWORKERS",
          Set.of(
              "omavalmentaja",
              "omavalmentaja.loviisa",
              "omavalmentaja.oulu",
              "omavalmentaja.ii",
              "omavalmentaja.tampere",
              "kotoasiantuntija",
              "kotoasiantuntija.oulu",
              "kotoasiantuntija.pirkanmaa"),
          "EXPERTS",
          Set.of(
              "yritysasiantuntija",
              "yritysasiantuntija.oulu",
              "yritysasiantuntija.pirkanmaa",
              "keskitetty",
              "keskitetty.oulu",
              "maksatus",
              "tyohonvalmentaja",
              "tyokykykoordinaattori",
              "psykologi",
              "kv-asiantuntija",
              "valtion-asiantuntija",
              "merityonvalitys"),
          "SUPERVISORS",
          Set.of("esihenkilo", "esihenkilo.oulu", "esihenkilo.pirkanmaa"),
          "OTHERS",
          Set.of("prosessinomistaja", "talous", "tietosuoja", "paakayttaja", "integraatio"),
          "MUNICIPALITIES",
          Set.of("kunta.loviisa", "kunta.porvoo", "kunta.ii"));

  private static final Set<String> ALL =
      GROUPS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  @Autowired MockMvc web;
  @Autowired Users users;

  @Test
  void tableIsOfAllDemoUsers() {
    assertThat(users.all())
        .extracting(PolkuUser::username)
        .containsExactlyInAnyOrderElementsOf(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "/, *",
    "/tehtavat, CASEWORKERS EXPERTS SUPERVISORS",
    "/tehtavat/unknown, CASEWORKERS EXPERTS SUPERVISORS",
    "/asiakkaat, CASEWORKERS EXPERTS SUPERVISORS",
    "/tapaukset/" + UNKNOWN_CASE + ", CASEWORKERS EXPERTS SUPERVISORS",
    "/tyonhaku/uusi, CASEWORKERS SUPERVISORS",
    "/haku/yritys, CASEWORKERS EXPERTS SUPERVISORS",
    "/kustannukset, talous MUNICIPALITIES",
    "/tilastot, talous",
    "/valvonta, SUPERVISORS",
    "/palvelut, CASEWORKERS EXPERTS SUPERVISORS prosessinomistaja",
    "/mallit, prosessinomistaja",
    "/mallit/processes/unknown, prosessinomistaja",
    "/sandbox/viat, paakayttaja integraatio"
  })
  void pages(String path, String letIn) throws Exception {
    for (String name : ALL) {
      int status = status(get(path).with(user(name)).accept("text/html"));
      assertThat(status == 403)
          .as("%s at %s: %s", name, path, status)
          .isNotEqualTo(in(letIn, name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/job-searches, CASEWORKERS SUPERVISORS integraatio",
    "/api/v1/tasks, CASEWORKERS EXPERTS SUPERVISORS integraatio",
    "/api/v1/cases/" + UNKNOWN_CASE + ", CASEWORKERS EXPERTS SUPERVISORS integraatio",
    "/api/v1/companies/9000003-8, omavalmentaja omavalmentaja.loviisa omavalmentaja.oulu"
        + " omavalmentaja.ii omavalmentaja.tampere yritysasiantuntija yritysasiantuntija.oulu"
        + " yritysasiantuntija.pirkanmaa integraatio",
    "/api/v1/services, CASEWORKERS EXPERTS SUPERVISORS prosessinomistaja integraatio",
    "/api/v1/cost-allocations/unknown, talous MUNICIPALITIES SUPERVISORS integraatio",
    "/api/v1/cost-budgets, talous MUNICIPALITIES integraatio",
    "/api/v1/supervision/deadlines, SUPERVISORS integraatio",
    "/api/v1/supervision/vacancies, SUPERVISORS integraatio",
    "/api/v1/vacancies, omavalmentaja omavalmentaja.loviisa omavalmentaja.oulu omavalmentaja.ii"
        + " omavalmentaja.tampere yritysasiantuntija yritysasiantuntija.oulu"
        + " yritysasiantuntija.pirkanmaa integraatio",
    "/engine-rest/version, prosessinomistaja",
    "/engine-rest/deployment/create, prosessinomistaja",
    "/sandbox/messages, paakayttaja integraatio",
    "/sandbox/clock, paakayttaja integraatio",
    "/actuator, paakayttaja",
    "/actuator/metrics, paakayttaja",
    "/v3/api-docs, *",
    "/actuator/health, *",
    "/actuator/health/readiness, *"
  })
  void programs(String path, String letIn) throws Exception {
    for (String name : ALL) {
      int status = status(get(path).with(httpBasic(name, "polku")));
      assertThat(status == 403)
          .as("%s at %s: %s", name, path, status)
          .isNotEqualTo(in(letIn, name));
      assertThat(status).isNotEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({"/unknown", "/h2-console", "/camunda/app", "/tehtavatkin", "/error", "/login"})
  void pathWithoutRuleDoesNotExist(String path) throws Exception {
    for (String name : ALL) {
      assertThat(status(get(path).with(user(name)).accept("text/html"))).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({"/api", "/api/v2/tasks", "/api/unknown"})
  void programsPathWithoutRuleDoesNotExist(String path) throws Exception {
    for (String name : ALL) {
      assertThat(status(get(path).with(httpBasic(name, "polku")))).isEqualTo(404);
    }
  }

  @Test
  void anotherSiteCannotUseAPasswordTheBrowserRemembers() throws Exception {
    var request = get("/engine-rest/version").with(httpBasic("prosessinomistaja", "polku"));

    assertThat(status(request.header("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
  }

  @Test
  void sessionOfAUserWhoIsNoLongerConfiguredOpensNothing() throws Exception {
    var former = user("former").authorities(() -> "ROLE_ADMIN", () -> "ROLE_CASEWORKER");

    assertThat(status(get("/tehtavat").with(former).accept("text/html"))).isEqualTo(403);
    assertThat(status(get("/").with(former).accept("text/html"))).isEqualTo(403);
  }

  @Test
  @WithMockUser(
      username = "talous",
      roles = {"CASEWORKER", "ADMIN"})
  void rolesThatASessionRemembersCountForNothing() throws Exception {
    assertThat(status(get("/tehtavat").accept("text/html"))).isEqualTo(403);
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse().getStatus();
  }

  private static boolean in(String names, String name) {
    Set<String> letIn =
        Arrays.stream(names.split(" +"))
            .flatMap(one -> GROUPS.getOrDefault(one, Set.of(one)).stream())
            .collect(Collectors.toSet());
    assertThat(letIn.contains("*") || ALL.containsAll(letIn)).isTrue();
    return letIn.contains("*") || letIn.contains(name);
  }
}
