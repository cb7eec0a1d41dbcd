package fi.polku.national.accessmanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.access.PolkuUser;
import fi.polku.access.RightsOutcome;
import fi.polku.access.Role;
import fi.polku.access.Users;
import fi.polku.testing.PolkuTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Rights asked of the simulated access management, and told by it. */
@PolkuTest
class AccessManagementTest {

  private static final String USER = "omavalmentaja.ii";
  private static final String OWN = row(USER, "\"omavalmentaja\"", "\"139\"");
  private static final String NONE = row(USER, "", "");

  @Autowired AccessManagement accessManagement;
  @Autowired Users users;
  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void asConfigured() throws Exception {
    http.perform(
            delete("/sandbox/access-management/rights/" + USER)
                .with(httpBasic("integraatio", "polku")))
        .andExpect(status().isNoContent());
    accessManagement.ask();
    assertThat(users.all()).isEqualTo(users.configured());
  }

  @Test
  void questionChangesNothingInADemonstration() {
    List<PolkuUser> before = users.all();
    accessManagement.ask();

    assertThat(users.all()).isEqualTo(before);
    assertThat(accessManagement.ask().outcomes())
        .containsOnlyKeys(RightsOutcome.UNCHANGED)
        .containsEntry(RightsOutcome.UNCHANGED, before.size());
  }

  @Test
  void withdrawnRightsCloseEveryDoorUntilTheyAreBack() throws Exception {
    sandboxTells(NONE);
    assertThat(accessManagement.ask().count(RightsOutcome.WITHDRAWN)).isEqualTo(1);

    assertThat(users.find(USER)).isEmpty();
    http.perform(get("/api/v1/tasks").with(httpBasic(USER, "polku")))
        .andExpect(status().isUnauthorized());

    notice("integraatio", OWN)
        .andExpect(status().isOk())
        .andExpect(jsonPath("outcome").value("GRANTED"));
    notice("integraatio", OWN).andExpect(jsonPath("outcome").value("UNCHANGED"));
    http.perform(get("/api/v1/tasks").with(httpBasic(USER, "polku"))).andExpect(status().isOk());
    assertThat(changes()).endsWith("WITHDRAWN access-management", "GRANTED integraatio");
  }

  @Test
  void changedRightsHoldAtOnce() throws Exception {
    accessManagement.ask();
    notice("paakayttaja", row(USER, "\"psykologi\"", "\"139\", \"564\""))
        .andExpect(jsonPath("outcome").value("CHANGED"));

    PolkuUser now = users.find(USER).orElseThrow();
    assertThat(now.roles()).containsExactly(Role.PSYCHOLOGIST);
    assertThat(now.municipalities()).hasSize(2);
  }

  @Test
  void lastAdministratorStays() throws Exception {
    notice("integraatio", row("paakayttaja", "\"talous\"", "")).andExpect(status().isBadRequest());

    assertThat(users.find("paakayttaja").orElseThrow().has(Role.ADMIN)).isTrue();
  }

  @Test
  void wrongRowLeavesItsUserAsBefore() throws Exception {
    sandboxTells(row(USER, "\"keisari\"", "\"139\""));

    assertThat(accessManagement.ask().unreadable()).isEqualTo(1);
    assertThat(users.find(USER)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]",
        "{}",
        "not json",
        "{'username': 'nobody', 'roles': ['talous'], 'municipalities': []}",
        "{'username': 'talous', 'roles': ['keisari'], 'municipalities': []}",
        "{'username': 'talous', 'roles': 'talous', 'municipalities': []}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': ['999']}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': ['x']}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': [], 'validFrom': '1.1.2026'}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': [], 'more': 1}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': [],"
            + " 'seesRestrictedPersons': 'yes'}",
        "{'username': 'talous', 'roles': ['talous'], 'municipalities': [],"
            + " 'validFrom': '2026-02-01', 'validUntil': '2026-01-01'}"
      },
      quoteCharacter = '`')
  void badNoticesAreRefused(String notice) throws Exception {
    notice("integraatio", notice.replace('\'', '"')).andExpect(status().isBadRequest());
  }

  @Test
  void othersTellNothing() throws Exception {
    notice("esihenkilo", OWN).andExpect(status().isForbidden());
  }

  private void sandboxTells(String row) throws Exception {
    send("integraatio", "/sandbox/access-management/rights", row).andExpect(status().isNoContent());
  }

  private ResultActions notice(String sender, String row) throws Exception {
    return send(sender, "/api/v1/access-rights", row);
  }

  private ResultActions send(String sender, String path, String body) throws Exception {
    return http.perform(
        post(path).with(httpBasic(sender, "polku")).contentType(APPLICATION_JSON).content(body));
  }

  private List<String> changes() {
    return jdbc.sql(
            "select concat(kind, ' ', changed_by) from access_right_change"
                + " where username = :username order by id")
        .param("username", USER)
        .query(String.class)
        .list();
  }

  private static String row(String username, String roles, String municipalities) {
    return "{\"username\": \"%s\", \"roles\": [%s], \"municipalities\": [%s]}"
        .formatted(username, roles, municipalities);
  }
}
