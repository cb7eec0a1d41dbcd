package fi.polku.web.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class AnonymousTest {

  @Autowired MockMvc web;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tehtavat", "/asiakkaat", "/valvonta", "/mallit", "/unknown"})
  void personIsLedToSignIn(String page) throws Exception {
    web.perform(get(page).accept("text/html")).andExpect(redirectedUrl("/kirjaudu"));
    web.perform(get(page)).andExpect(redirectedUrl("/kirjaudu"));
  }

  @Test
  void scriptOfAPageHearsThatTheSessionIsOver() throws Exception {
    web.perform(get("/tehtavat").header("HX-Request", "true").accept("text/html"))
        .andExpect(status().isUnauthorized());
    web.perform(get("/tehtavat").accept("application/json")).andExpect(status().isUnauthorized());
    web.perform(post("/tehtavat/1/ota").header("HX-Request", "true"))
        .andExpect(status().isUnauthorized());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/tasks",
        "/api/v1/supervision/deadlines",
        "/engine-rest/version",
        "/sandbox/messages",
        "/v3/api-docs",
        "/actuator",
        "/actuator/prometheus",
        "/actuator/env",
        "/api/unknown"
      })
  void programHasToSignIn(String path) throws Exception {
    web.perform(get(path).header("Accept-Language", "sv"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Basic realm=\"Polku\", charset=\"UTF-8\""))
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.detail").value("Identifiera dig först."));
  }

  @Test
  void wrongPasswordOfAProgramIsAProblemToo() throws Exception {
    web.perform(
            get("/api/v1/tasks")
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("integraatio", "wrong")))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
  }

  @Test
  void sessionOfAPersonSignsNoProgramIn() throws Exception {
    var signedIn =
        web.perform(
                SecurityMockMvcRequestBuilders.formLogin("/kirjaudu")
                    .user("omavalmentaja")
                    .password("polku"))
            .andReturn();

    web.perform(get("/api/v1/tasks").cookie(signedIn.getResponse().getCookies()))
        .andExpect(status().isUnauthorized());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/kirjaudu"
      })
  void openToEverybody(String path) throws Exception {
    web.perform(get(path).accept("text/html", "application/json")).andExpect(status().isOk());
  }

  @Test
  void healthTellsNoDetails() throws Exception {
    web.perform(get("/actuator/health")).andExpect(jsonPath("$.components").doesNotExist());
  }
}
