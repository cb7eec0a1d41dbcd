package fi.polku.worklist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class WorklistEndpointTest {

  @Autowired MockMvc mvc;

  @Test
  void comparesAndRepairsForAdministratorsOnly() throws Exception {
    mvc.perform(post("/actuator/worklist").with(httpBasic("paakayttaja", "polku")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.repaired").isNumber());
    mvc.perform(get("/actuator/worklist").with(httpBasic("paakayttaja", "polku")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.wrong").isNumber());
    mvc.perform(get("/actuator/worklist").with(httpBasic("esihenkilo", "polku")))
        .andExpect(status().isForbidden());
    mvc.perform(post("/actuator/worklist")).andExpect(status().isUnauthorized());
  }
}
