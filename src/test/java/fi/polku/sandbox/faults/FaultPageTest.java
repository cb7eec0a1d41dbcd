package fi.polku.sandbox.faults;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page that switches faults: for the same people as the interface, as safe as any page. */
@PolkuTest
@WithUserDetails("paakayttaja")
class FaultPageTest {

  private static final String PAGE = "/sandbox/viat";

  @Autowired MockMvc http;
  @Autowired Faults faults;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void switchesOnAndOff() throws Exception {
    add("jod", "HUGE", "2").andExpect(redirectedUrl(PAGE));
    add("jod", "HANG", "1").andExpect(redirectedUrl(PAGE));
    show().andExpect(content().string(containsString("Ei vastaa minuuttiin</span>")));

    http.perform(post(PAGE + "/poista").param("system", "jod").with(csrf()))
        .andExpect(redirectedUrl(PAGE));

    show().andExpect(content().string(not(containsString("Ei vastaa minuuttiin</span>"))));
  }

  @Test
  void removesAllAtOnce() throws Exception {
    add("jod", "HUGE", "2");
    add("eures", "DOWN", "2");

    http.perform(post(PAGE + "/poista").with(csrf())).andExpect(redirectedUrl(PAGE));

    show().andExpect(content().string(not(containsString("Poista kaikki"))));
  }

  @ParameterizedTest
  @CsvSource({
    "kela, DOWN, 1, Vaihtoehdot ovat access-management",
    "jod, FIRE, 1, Vaihtoehdot ovat ERROR_500",
    "jod, DOWN, 0, vähintään 1",
    "jod, DOWN, many, vähintään 1",
    "'', DOWN, 1, Tieto puuttuu"
  })
  void tellsWhatIsWrong(String system, String fault, String times, String told) throws Exception {
    add(system, fault, times)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString(told)));
    show().andExpect(content().string(not(containsString("Poista kaikki"))));
  }

  @Test
  void needsItsOwnForm() throws Exception {
    http.perform(post(PAGE).param("system", "jod").param("fault", "DOWN").param("times", "1"))
        .andExpect(status().isForbidden());
  }

  @Test
  @WithUserDetails("omavalmentaja")
  void isNotForCaseworkers() throws Exception {
    show().andExpect(status().isForbidden());
  }

  @Test
  @WithUserDetails("integraatio")
  void isForIntegrations() throws Exception {
    show().andExpect(status().isOk());
  }

  @ParameterizedTest
  @CsvSource({"fi, Häiriöiden kytkentä", "sv, Koppla störningar", "en, Switching faults"})
  void speaksThreeLanguages(String language, String title) throws Exception {
    http.perform(get(PAGE).header("Accept-Language", language))
        .andExpect(content().string(containsString(title)));
  }

  private ResultActions show() throws Exception {
    return http.perform(get(PAGE));
  }

  private ResultActions add(String system, String fault, String times) throws Exception {
    return http.perform(
        post(PAGE)
            .param("system", system)
            .param("fault", fault)
            .param("times", times)
            .with(csrf()));
  }
}
