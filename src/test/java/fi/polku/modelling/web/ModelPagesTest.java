package fi.polku.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.engine.ModelKind;
import fi.polku.modelling.Drafts;
import fi.polku.modelling.ModelId;
import fi.polku.modelling.TestModels;
import fi.polku.modelling.checks.GoodModels;
import fi.polku.testing.PolkuTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages of models, as a process owner opens them. */
@PolkuTest
class ModelPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Drafts drafts;

  @Test
  void listShowsBundledModelsOfEachKind() throws Exception {
    open("/mallit")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("/mallit/prosessit/tyonhakijan-asiakkuus"),
                        containsString("/mallit/paatokset/palvelulinja"),
                        containsString("/mallit/lomakkeet/alkukartoitus"))));
  }

  @Test
  void listIsFilteredByKindAndWords() throws Exception {
    String page =
        open("/mallit?laji=paatokset&q=PALVELULINJA")
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page)
        .contains("/mallit/paatokset/palvelulinja")
        .doesNotContain("/mallit/prosessit/");
    open("/mallit?q=%3Cscript%3E").andExpect(content().string(containsString("&lt;script&gt;")));
    open("/mallit?laji=muu").andExpect(status().isNotFound());
  }

  @Test
  void formsAreCalledByTheStepThatAsksThem() throws Exception {
    open("/mallit?laji=lomakkeet&q=yhteytt")
        .andExpect(content().string(containsString("/mallit/lomakkeet/ensiyhteydenotto\"")))
        .andExpect(content().string(containsString(">Ota yhteyttä asiakkaaseen</a>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mallit/prosessit/tyonhakijan-asiakkuus",
        "/mallit/paatokset/palvelulinja",
        "/mallit/lomakkeet/alkukartoitus",
        "/mallit/prosessit/tyonhakijan-asiakkuus?kieli=sv",
        "/mallit/paatokset/palvelulinja?kieli=en&versio=1",
        "/mallit/prosessit/tyonhakijan-asiakkuus/muokkaa",
        "/mallit/paatokset/palvelulinja/muokkaa",
        "/mallit/lomakkeet/alkukartoitus/muokkaa",
        "/mallit/uusi"
      })
  void pagesOpen(String path) throws Exception {
    String page =
        open(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

    assertThat(page).doesNotContain("??modelling");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mallit/prosessit/ei-ole",
        "/mallit/prosessit/ei-ole/muokkaa",
        "/mallit/muut/palvelulinja",
        "/mallit/paatokset/palvelulinja?versio=99",
        "/mallit/paatokset/palvelulinja/versiot/99/lahde",
        "/mallit/paatokset/..%2e",
        "/mallit/paatokset/Palvelulinja"
      })
  void unknownModelsAreNotFound(String path) throws Exception {
    assertThat(open(path).andReturn().getResponse().getStatus()).isIn(400, 404);
  }

  @Test
  void tableShowsItsRulesWithTheirGrounds() throws Exception {
    open("/mallit/paatokset/palvelulinja")
        .andExpect(content().string(containsString("luku- ja kirjoitustaito hyvin heikko")));
  }

  @Test
  void modelsThatNameEachOtherAreLinked() throws Exception {
    open("/mallit/lomakkeet/ensiyhteydenotto")
        .andExpect(content().string(containsString("href=\"/mallit/prosessit/ensiyhteydenotto\"")));
    open("/mallit/prosessit/tyonhakijan-asiakkuus")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"/mallit/prosessit/palvelulinjan-valinta\""),
                        containsString("href=\"/mallit/paatokset/tiedossa-oleva-muutos\""))));
  }

  @Test
  void sourcesAreDownloadedAsText() throws Exception {
    open("/mallit/paatokset/palvelulinja/versiot/1/lahde")
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "text/plain;charset=UTF-8"))
        .andExpect(header().string("Content-Disposition", containsString("palvelulinja.dmn")));
    open("/mallit/lomakkeet/alkukartoitus/versiot/1/nakyma").andExpect(status().isOk());
    open("/mallit/elementtipohjat").andExpect(status().isOk());
  }

  @Test
  void modelBeginsFromATemplate() throws Exception {
    create("prosessit", "testi-uusi", "Uusi & <hieno>")
        .andExpect(redirectedUrl("/mallit/prosessit/testi-uusi/muokkaa"));

    assertThat(drafts.find(new ModelId(ModelKind.PROCESS, "testi-uusi")).orElseThrow().content())
        .contains("name=\"Uusi &amp; &lt;hieno&gt;\"");
    open("/mallit").andExpect(content().string(containsString("testi-uusi")));
    open("/mallit/prosessit/testi-uusi/muokkaa").andExpect(status().isOk());
    create("prosessit", "testi-uusi", "Toinen").andExpect(status().isBadRequest());

    send(post("/mallit/prosessit/testi-uusi/luonnos/poista")).andExpect(redirectedUrl("/mallit"));
    open("/mallit/prosessit/testi-uusi").andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iso", "a/b", "../x", "ääkkönen", ""})
  void badKeysAreRefused(String key) throws Exception {
    create("paatokset", key, "Nimi").andExpect(status().isBadRequest());
  }

  @Test
  void modelBeginsFromAFile() throws Exception {
    upload("testi-tuotu.dmn", TestModels.table("testi-tuotu", "X").content())
        .andExpect(redirectedUrl("/mallit/paatokset/testi-tuotu/muokkaa"));

    upload("testi-tuotu.dmn", GoodModels.DECISION).andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"testi.txt", "testi", "", "../testi.dmn", "Testi.dmn", "testi.dmn"})
  void badFilesAreRefused(String name) throws Exception {
    upload(name, "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")
        .andExpect(status().isBadRequest());
  }

  @Test
  void onlyProcessOwnersGetIn() throws Exception {
    for (String other :
        new String[] {"omavalmentaja", "esihenkilo", "paakayttaja", "integraatio"}) {
      web.perform(get("/mallit/prosessit/tyonhakijan-asiakkuus/muokkaa").with(user(other)))
          .andExpect(status().isForbidden());
      web.perform(
              post("/mallit/prosessit/ensiyhteydenotto/muokkaa/julkaisu")
                  .with(user(other))
                  .with(csrf()))
          .andExpect(status().isForbidden());
    }
    web.perform(post("/mallit/uusi").with(user("prosessinomistaja")))
        .andExpect(status().isForbidden());
  }

  private ResultActions create(String kind, String key, String name) throws Exception {
    return send(post("/mallit/uusi").param("kind", kind).param("key", key).param("name", name));
  }

  private ResultActions upload(String name, String content) throws Exception {
    return send(
        multipart("/mallit/tuo")
            .file(
                new MockMultipartFile(
                    "file", name, null, content.getBytes(StandardCharsets.UTF_8))));
  }

  private ResultActions open(String path) throws Exception {
    return web.perform(
        get(URI.create(path)).with(user("prosessinomistaja")).accept("text/html", "*/*"));
  }

  private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return web.perform(request.with(user("prosessinomistaja")).with(csrf()));
  }
}
