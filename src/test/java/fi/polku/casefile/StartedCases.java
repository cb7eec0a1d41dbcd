package fi.polku.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fi.polku.engine.JobQueue;
import fi.polku.testing.IdentityCodes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Starts job searches of new persons through the API, with all that falls due at once. */
public final class StartedCases {

  private StartedCases() {}

  /** Case of a customer in Porvoo who searches for work without a known change. */
  public static String inPorvoo(MockMvc web, String lastName) throws Exception {
    return start(web, lastName, "638", "");
  }

  /** Case of a customer in Porvoo whose studies begin in a month. */
  public static String selfService(MockMvc web, String lastName) throws Exception {
    String change =
        ", \"knownChange\": {\"kind\": \"STUDY\", \"startsOn\": \"%s\"}"
            .formatted(today(web).plusMonths(1));
    return start(web, lastName, "638", change);
  }

  private static String start(MockMvc web, String lastName, String municipality, String more)
      throws Exception {
    String message =
        """
        {"externalId": "%s", "personalIdentityCode": "%s", "firstNames": "Testi",
         "lastName": "%s", "municipality": "%s", "language": "fi", "channel": "ONLINE",
         "startedOn": "%s"%s}
        """
            .formatted(
                UUID.randomUUID(),
                IdentityCodes.next().value(),
                lastName,
                municipality,
                today(web),
                more);
    String answer =
        web.perform(
                post("/api/v1/job-searches")
                    .with(user("integraatio"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(message))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(bean(web, JobQueue.class).awaitIdle(Duration.ofSeconds(30))).isTrue();
    return JsonPath.read(answer, "$.caseId");
  }

  /** By the application's clock, which other tests may have moved on. */
  private static LocalDate today(MockMvc web) {
    return LocalDate.now(bean(web, Clock.class));
  }

  private static <T> T bean(MockMvc web, Class<T> type) {
    return Objects.requireNonNull(web.getDispatcherServlet().getWebApplicationContext())
        .getBean(type);
  }
}
