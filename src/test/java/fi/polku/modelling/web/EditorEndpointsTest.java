package fi.polku.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.engine.ModelFile;
import fi.polku.modelling.TestModels;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the browser editors ask for, from an empty workbench to a released table. */
@PolkuTest
class EditorEndpointsTest {

  @Autowired private MockMvc web;
  @Autowired private ObjectMapper json;
  @Autowired private Clock clock;

  @Test
  void tableIsDraftedCheckedAndReleased() throws Exception {
    ModelFile table = TestModels.table("testi-muokattu", "ENNEN");
    String path = "/mallit/paatokset/testi-muokattu/muokkaa";

    ask(path + "/luonnos", Map.of("content", table.content(), "version", "0"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.version").value("0-1"));
    ask(path + "/tarkistus", Map.of("content", table.content(), "version", "0-1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.problems").isEmpty());
    release(path, table.content(), "0-1", Map.of("note", "Eka", "inForceFrom", today().toString()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.version").value("1"))
        .andExpect(jsonPath("$.location").value("/mallit/paatokset/testi-muokattu?julkaistu=1"));
    source(path).andExpect(jsonPath("$.version").value("1"));
    web.perform(get("/mallit/paatokset/testi-muokattu").with(user("prosessinomistaja")))
        .andExpect(content().string(containsString("prosessinomistaja")))
        .andExpect(content().string(containsString("Eka")));
  }

  @Test
  void whatARuleDoubtsIsStillToldOnceItIsReleased() throws Exception {
    ModelFile process = TestModels.waiting("testi-epailty", "PT1H");
    String content = process.content().replace("flow_loppu", "Flow_0abcdef");

    release("/mallit/prosessit/testi-epailty/muokkaa", content, "0", Map.of())
        .andExpect(status().isOk());

    web.perform(get("/mallit/prosessit/testi-epailty?julkaistu=1").with(user("prosessinomistaja")))
        .andExpect(content().string(containsString("Tarkista vielä nämä")))
        .andExpect(content().string(containsString("Flow_0abcdef")));
  }

  @Test
  void aReleasedVersionDoesNotVouchForItsOwnVariables() throws Exception {
    String path = "/mallit/prosessit/testi-muuttuja";
    String known = TestModels.waiting("testi-muuttuja", "PT1H").content();
    String mistyped = TestModels.waiting("testi-muuttuja", "${muistutusPiava}").content();

    release(path + "/muokkaa", known, "0", Map.of()).andExpect(status().isOk());
    release(path + "/muokkaa", mistyped, "1", Map.of())
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.problems[0].rule").value("process-variable"));

    web.perform(get(path + "?julkaistu=2").with(user("prosessinomistaja")))
        .andExpect(content().string(containsString("Muuttujaa muistutusPiava")));
  }

  @Test
  void problemsAreToldInTheReadersLanguage() throws Exception {
    String bad = TestModels.table("testi-kieli", "X").content().replace("Ohje, luku 2", " ");
    var message = Map.of("content", bad, "version", "0");
    String path = "/mallit/paatokset/testi-kieli/muokkaa/tarkistus";

    ask(path, message)
        .andExpect(jsonPath("$.problems[0].element").value("saanto_2"))
        .andExpect(jsonPath("$.problems[0].rule").value("decision-ground"))
        .andExpect(jsonPath("$.problems[0].severity").value("ERROR"))
        .andExpect(jsonPath("$.problems[0].message").value(containsString("säännön 2")));
    ask(path, message, Locale.ENGLISH)
        .andExpect(jsonPath("$.problems[0].message").value(containsString("rule 2")));
  }

  @Test
  void releaseWithErrorsIsRefusedWithItsProblems() throws Exception {
    String content = TestModels.form("testi-virhe", "X").content().replace("textfield", "html");

    release("/mallit/lomakkeet/testi-virhe/muokkaa", content, "0", Map.of())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.problems[*].rule").value(hasItem("form-component")));
    web.perform(get("/mallit/lomakkeet/testi-virhe").with(user("prosessinomistaja")))
        .andExpect(status().isNotFound());
  }

  @Test
  void slowerEditorHearsWhoWasFaster() throws Exception {
    String path = "/mallit/lomakkeet/testi-toinen/muokkaa/luonnos";
    ask(path, Map.of("content", "{}", "version", "0")).andExpect(status().isOk());

    ask(path, Map.of("content", "{}", "version", "0"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("prosessinomistaja")));
  }

  @Test
  void tableOfYesterdayIsRefused() throws Exception {
    String content = TestModels.table("testi-eilinen", "X").content();
    String yesterday = today().minusDays(1).toString();

    release(
            "/mallit/paatokset/testi-eilinen/muokkaa",
            content,
            "0",
            Map.of("inForceFrom", yesterday))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("menneenä")));
  }

  @Test
  void oversizedAndBrokenMessagesAreRefused() throws Exception {
    String path = "/mallit/prosessit/testi-iso/muokkaa/";

    ask(path + "luonnos", Map.of("content", "x".repeat(1024 * 1024 + 1), "version", "0"))
        .andExpect(status().isBadRequest());
    assertThat(
            ask(path + "luonnos", Map.of("content", "x".repeat(5 * 1024 * 1024), "version", "0"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(413);
    ask(path + "luonnos", Map.of("content", "a\0b", "version", "0"))
        .andExpect(status().isBadRequest());
    ask(path + "luonnos", Map.of("content", "x", "version", "eka"))
        .andExpect(status().isBadRequest());
    ask(path + "luonnos", Map.of("content", "x", "version", "0", "tuntematon", "1"))
        .andExpect(status().isBadRequest());
    ask(path + "luonnos", Map.of("version", "0")).andExpect(status().isBadRequest());
    ask(path + "tarkistus", Map.of("content", "", "version", "0"))
        .andExpect(jsonPath("$.problems[0].rule").value("xml-form"));
  }

  private ResultActions release(
      String path, String content, String version, Map<String, String> more) throws Exception {
    var message = new HashMap<String, Object>(more);
    message.put("content", content);
    message.put("version", version);
    return ask(path + "/julkaisu", message);
  }

  private ResultActions source(String path) throws Exception {
    return web.perform(get(path + "/lahde").with(user("prosessinomistaja")));
  }

  private ResultActions ask(String path, Map<String, ?> message) throws Exception {
    return ask(path, message, Locale.forLanguageTag("fi"));
  }

  private ResultActions ask(String path, Map<String, ?> message, Locale reader) throws Exception {
    return web.perform(
        post(path)
            .with(user("prosessinomistaja"))
            .with(csrf())
            .header("Accept-Language", reader.toLanguageTag())
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsBytes(message)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
