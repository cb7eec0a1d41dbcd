package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.engine.JobQueue;
import fi.polku.journeys.ServiceRequests;
import fi.polku.shared.CaseId;
import fi.polku.testing.JobSearchMessages;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A customer in self-service may ask for an expert at any time. */
@PolkuTest
class ServiceRequestApiTest {

  @Autowired MockMvc http;
  @Autowired ObjectMapper json;
  @Autowired Cases cases;
  @Autowired Timeline timeline;
  @Autowired ServiceRequests requests;
  @Autowired JobQueue jobs;
  @Autowired Clock clock;

  @Test
  void wakesACustomerInSelfServiceOnce() throws Exception {
    CaseId id = started(JobSearchMessages.withWorkAhead(LocalDate.now(clock)));
    assertThat(jobs.awaitIdle(Duration.ofSeconds(30))).isTrue();
    assertThat(cases.get(id).status()).isEqualTo(CaseStatus.SELF_SERVICE);
    assertThat(requests.isAwaited(id)).isTrue();

    ask(id.toString()).andExpect(status().isNoContent());

    assertThat(requests.isAwaited(id)).isFalse();
    assertThat(timeline.of(id)).extracting(TimelineEntry::kind).contains("service-requested");
    ask(id.toString())
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("omatoimisesti")));
    assertThat(timeline.of(id))
        .extracting(TimelineEntry::kind)
        .containsOnlyOnce("service-requested");
  }

  @Test
  void thePageTellsWhyARequestIsNotNeeded() throws Exception {
    CaseId id = started(JobSearchMessages.startedOn(LocalDate.now(clock)));

    http.perform(post("/tapaukset/{id}/palvelupyynto", id).with(user("omavalmentaja")).with(csrf()))
        .andExpect(redirectedUrl("/tapaukset/" + id))
        .andExpect(
            flash().attribute("notice", new Notice("alert", "journeys.service-not-awaited")));
  }

  @Test
  void anUnknownCaseIsNotFound() throws Exception {
    ask(UUID.randomUUID().toString()).andExpect(status().isNotFound());
    ask("1").andExpect(status().isNotFound());
  }

  @Test
  void aCaseOutsideTheGrantIsNotFoundEither() throws Exception {
    CaseId id = started(JobSearchMessages.startedOn(LocalDate.now(clock)));

    http.perform(
            post("/api/v1/cases/{id}/service-requests", id)
                .with(httpBasic("omavalmentaja.loviisa", "polku")))
        .andExpect(status().isNotFound());
  }

  private ResultActions ask(String id) throws Exception {
    return http.perform(
        post("/api/v1/cases/{id}/service-requests", id).with(httpBasic("integraatio", "polku")));
  }

  private CaseId started(ObjectNode message) throws Exception {
    String answer =
        http.perform(
                post("/api/v1/job-searches")
                    .with(httpBasic("integraatio", "polku"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(message.toString()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return CaseId.of(json.readTree(answer).get("caseId").asText());
  }
}
