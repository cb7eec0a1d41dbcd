package fi.polku.sandbox;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The sandbox's controls: for administrators and integrations, with clear refusals. */
@PolkuTest
class SandboxApiTest {

  private static final RequestPostProcessor ADMIN = httpBasic("paakayttaja", "polku");

  @Autowired MockMvc http;

  @AfterEach
  void mend() throws Exception {
    http.perform(delete("/sandbox/faults").with(ADMIN)).andExpect(status().isNoContent());
  }

  @Test
  void faultsWaitInOrder() throws Exception {
    fault("{\"system\":\"messages\",\"fault\":\"DOWN\",\"times\":3}");
    fault("{\"system\":\"customer-register\",\"fault\":\"DUPLICATE\"}");

    http.perform(get("/sandbox/faults").with(ADMIN))
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].system").value("messages"))
        .andExpect(jsonPath("$[0].fault").value("DOWN"))
        .andExpect(jsonPath("$[0].remaining").value(3))
        .andExpect(jsonPath("$[1].remaining").value(1));
  }

  @Test
  void everythingWrongWithAFaultIsTold() throws Exception {
    send("/sandbox/faults", "{\"system\":\"kela\",\"fault\":\"FIRE\",\"times\":0}")
        .andExpect(status().isBadRequest())
        .andExpect(
            jsonPath(
                "$.errors[*].code", containsInAnyOrder("simulated-system", "fault", "fault-times")))
        .andExpect(jsonPath("$.errors[*].message", hasSize(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"advance\":\"soon\"}", "{\"advance\":\"-P1D\"}", "[]", "{"})
  void aClockThatCannotMoveIsRefused(String body) throws Exception {
    send("/sandbox/clock", body)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors", hasSize(1)));
  }

  @Test
  void theClockMovesForAllAndWaitsForTheirWork() throws Exception {
    send("/sandbox/clock", "{\"advance\":\"PT1S\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.now").isNotEmpty())
        .andExpect(jsonPath("$.idle").value(true));
  }

  @ParameterizedTest
  @CsvSource({
    "/sandbox/messages",
    "/sandbox/customer-register/0f8fad5b-d9cb-469f-a165-70867728950e"
  })
  void whatArrivedIsShown(String path) throws Exception {
    http.perform(get(path).with(httpBasic("integraatio", "polku")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$").isArray());
  }

  @Test
  void aCaseIdIsChecked() throws Exception {
    http.perform(get("/sandbox/customer-register/1").with(ADMIN))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].code").value("case-id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"omavalmentaja", "esihenkilo", "prosessinomistaja", "tietosuoja"})
  void othersMayNot(String user) throws Exception {
    http.perform(get("/sandbox/messages").with(httpBasic(user, "polku")))
        .andExpect(status().isForbidden());
    http.perform(get("/sandbox/messages")).andExpect(status().isUnauthorized());
  }

  private void fault(String body) throws Exception {
    send("/sandbox/faults", body).andExpect(status().isCreated());
  }

  private ResultActions send(String path, String body) throws Exception {
    return http.perform(
        post(path).with(ADMIN).contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
