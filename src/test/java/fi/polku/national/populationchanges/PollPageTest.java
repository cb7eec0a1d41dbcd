package fi.polku.national.populationchanges;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks after the systems may ask for changes at once. */
@PolkuTest
class PollPageTest {

  private static final String PAGE = "/jarjestelmat/population-changes";

  @Autowired MockMvc http;

  @Test
  @WithUserDetails("paakayttaja")
  void anAdministratorAsksAtOnce() throws Exception {
    http.perform(get(PAGE)).andExpect(content().string(containsString("Kysy muutokset nyt")));

    http.perform(post(PAGE + "/kysely").with(csrf()))
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("notice"));
  }

  @Test
  @WithUserDetails("esihenkilo")
  void othersDoNot() throws Exception {
    http.perform(get(PAGE)).andExpect(content().string(not(containsString("/kysely"))));
    http.perform(post(PAGE + "/kysely").with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  @WithUserDetails("paakayttaja")
  void onlyByItsOwnForm() throws Exception {
    http.perform(post(PAGE + "/kysely")).andExpect(status().isForbidden());
  }
}
