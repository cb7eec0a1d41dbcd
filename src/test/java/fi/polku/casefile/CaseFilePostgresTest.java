package fi.polku.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuPostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PolkuPostgresTest
class CaseFilePostgresTest {

  @Autowired private MockMvc web;

  @Test
  void tellsTheStoryAndCountsTheClock() throws Exception {
    String id = StartedCases.inPorvoo(web, "Postgres");

    web.perform(get("/api/v1/cases/" + id).with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.openTasks.length()").value(1))
        .andExpect(jsonPath("$.deadlines[0].state").value("OPEN"));
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Määräaika alkoi")));
    web.perform(get("/valvonta").with(user("esihenkilo"))).andExpect(status().isOk());
  }
}
