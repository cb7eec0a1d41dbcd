package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** {@code /tyonhaku/uusi}: the caseworker's form. */
@PolkuTest
class JobSearchPageTest {

  private static final String PAGE = "/tyonhaku/uusi";

  @Autowired MockMvc http;
  @Autowired Cases cases;
  @Autowired Persons persons;
  @Autowired Clock clock;

  @ParameterizedTest
  @CsvSource({"fi, Uusi työnhaku", "sv, Ny jobbsökning", "en, New job search"})
  void opensInTheReadersLanguage(String language, String title) throws Exception {
    http.perform(get(PAGE).with(user("omavalmentaja")).header("Accept-Language", language))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(title)))
        .andExpect(content().string(containsString("value=\"" + LocalDate.now(clock))));
  }

  @Test
  void offersOwnMunicipalitiesAndTurvakieltoByGrant() throws Exception {
    http.perform(get(PAGE).with(user("omavalmentaja")))
        .andExpect(content().string(containsString("value=\"638\"")))
        .andExpect(content().string(not(containsString("value=\"434\""))))
        .andExpect(content().string(not(containsString("name=\"restricted\""))));
    http.perform(get(PAGE).with(user("esihenkilo")))
        .andExpect(content().string(containsString("value=\"434\"")))
        .andExpect(content().string(containsString("name=\"restricted\"")));
  }

  @Test
  void opensACaseOnceHoweverOftenSent() throws Exception {
    MockHttpServletRequestBuilder form = filled("omavalmentaja");

    String first =
        http.perform(form)
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(first).startsWith("/tapaukset/");
    http.perform(form).andExpect(redirectedUrl(first));
    CaseRecord opened = cases.get(CaseId.of(first.substring("/tapaukset/".length())));
    assertThat(opened.channel()).isEqualTo("IN_PERSON");
    assertThat(persons.get(opened.personId()).fullName()).isEqualTo("Maija Meikäläinen");
  }

  @Test
  void whatWasTypedStaysBesideItsErrors() throws Exception {
    http.perform(
            filled("omavalmentaja")
                .param("knownChange.kind", "WORK")
                .param("knownChange.startsOn", "")
                .param("immigrant.interpreterLanguage", "ar")
                .param("unknown", "<script>"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("value=\"Meikäläinen\"")))
        .andExpect(content().string(containsString("<option value=\"WORK\" selected")))
        .andExpect(content().string(containsString("id=\"knownChange.startsOn-virhe\"")))
        .andExpect(content().string(containsString("id=\"immigrant.permitType-virhe\"")))
        .andExpect(content().string(containsString("href=\"#immigrant.firstPermitOn\"")))
        .andExpect(content().string(not(containsString("<script>"))));
  }

  @Test
  void aMunicipalityOutsideTheGrantIsClosed() throws Exception {
    http.perform(filled("omavalmentaja.loviisa")).andExpect(status().isForbidden());
  }

  @Test
  void turvakieltoIsToldOnlyByThoseWithTheGrant() throws Exception {
    http.perform(filled("omavalmentaja").param("restricted", "true"))
        .andExpect(status().isForbidden());
    String opened =
        http.perform(filled("esihenkilo").param("restricted", "true"))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(cases.get(CaseId.of(opened.substring("/tapaukset/".length()))).restricted())
        .isTrue();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    http.perform(post(PAGE).with(user("omavalmentaja"))).andExpect(status().isForbidden());
  }

  private MockHttpServletRequestBuilder filled(String username) {
    return post(PAGE)
        .with(user(username))
        .with(csrf())
        .param("externalId", "lomake-" + UUID.randomUUID())
        .param("personalIdentityCode", IdentityCodes.next().value())
        .param("firstNames", "Maija")
        .param("lastName", "Meikäläinen")
        .param("municipality", "638")
        .param("language", "fi")
        .param("startedOn", LocalDate.now(clock).toString());
  }
}
