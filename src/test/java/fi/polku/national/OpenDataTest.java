package fi.polku.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.national.companies.Companies;
import fi.polku.national.companies.CompanyStatus;
import fi.polku.national.servicecatalogue.MunicipalityServices;
import fi.polku.shared.BusinessId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** YTJ, ESCO and PTV as people meet them, simulated over the network. */
@PolkuTest
class OpenDataTest {

  @Autowired MockMvc web;
  @Autowired Companies companies;
  @Autowired MunicipalityServices services;

  @AfterEach
  void endFaults() throws Exception {
    web.perform(delete("/sandbox/faults").with(user("integraatio")));
  }

  @ParameterizedTest
  @CsvSource({
    "fi, occupation, hits, hitsaaja",
    "sv, occupation, snick, ",
    "sv, occupation, tim, timmerman",
    "en, skill, COMPUTER, computer programming",
    "de, occupation, kok, kokki"
  })
  void formsAreOfferedEscosNamesInThreeLanguages(
      String language, String kind, String text, String name) throws Exception {
    ResultActions answer = suggest(kind, text, language).andExpect(status().isOk());

    if (name == null) {
      answer.andExpect(jsonPath("$.ehdotukset", empty()));
    } else {
      answer
          .andExpect(jsonPath("$.ehdotukset[*].nimi", hasItem(name)))
          .andExpect(
              jsonPath(
                  "$.ehdotukset[*].uri",
                  everyItem(startsWith("http://data.europa.eu/esco/" + kind + "/"))));
    }
  }

  @Test
  void suggestionsAreForWhoServesCustomersAndAsksWhatThereIs() throws Exception {
    suggest("job", "hits", "fi").andExpect(status().isBadRequest());
    web.perform(get("/haku/esco").param("laji", "skill").with(user("omavalmentaja")))
        .andExpect(status().isBadRequest());
    web.perform(get("/haku/esco").param("laji", "skill").param("teksti", "x").with(user("talous")))
        .andExpect(status().isForbidden());
    web.perform(get("/haku/esco").param("laji", "skill").param("teksti", "x"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void withoutEscoThereAreNoSuggestions() throws Exception {
    fail("skills");

    suggest("occupation", "hitsa", "fi")
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.ehdotukset", empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "0112038-9, Nordlinna Oyj",
    "9000001-1, Borgå Snickeri Ab",
    "9000003-8, Konkurssissa",
    "9000005-4, Lopettanut",
    "0201256-6, YTJ ei tunne",
    "9100001-3, Käytä tätä nimeä"
  })
  void companyIsOfferedByItsBusinessId(String businessId, String told) throws Exception {
    company(businessId).andExpect(content().string(containsString(told)));
  }

  @ParameterizedTest
  @CsvSource({"2077474-1", "0000000-0", "207747", "'<script>'", "''"})
  void nothingIsAskedOfWhatIsNoBusinessId(String typed) throws Exception {
    company(typed).andExpect(content().string(not(containsString("<p"))));
  }

  @Test
  void withoutYtjPeopleTypeOn() throws Exception {
    fail("companies");

    company("0116297-6").andExpect(content().string(containsString("YTJ ei vastaa nyt")));
  }

  @Test
  void namesAreReadPageByPage() {
    assertThat(companies.byName("Oy", 1_000)).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    assertThat(companies.find(BusinessId.of("9000004-6")).orElseThrow().status())
        .isEqualTo(CompanyStatus.LIQUIDATION);
    assertThat(companies.find(BusinessId.of("0116297-6")).orElseThrow().status())
        .isEqualTo(CompanyStatus.RESTRUCTURING);
  }

  @Test
  void servicesAreDescribedAsTheMunicipalityTellsThem() throws Exception {
    var described = services.upToDate(MunicipalityCode.of("638"));

    assertThat(described.readAt()).isNotNull();
    assertThat(described.of("palkkatuki"))
        .singleElement()
        .satisfies(one -> assertThat(one.name().sv()).isEqualTo("Lönesubvention för arbetsgivare"));
    web.perform(
            get("/palvelut")
                .param("alue", "porvoo")
                .param("q", "työvoimakoulutus")
                .with(user("omavalmentaja")))
        .andExpect(content().string(containsString("luettu ")))
        .andExpect(content().string(containsString("&lt;b&gt;Työvoimakoulutus&lt;/b&gt;")));
  }

  private ResultActions suggest(String kind, String text, String language) throws Exception {
    return web.perform(
        get("/haku/esco")
            .param("laji", kind)
            .param("teksti", text)
            .param("kieli", language)
            .with(user("omavalmentaja")));
  }

  private ResultActions company(String businessId) throws Exception {
    return web.perform(
            get("/haku/yritys").param("businessId", businessId).with(user("yritysasiantuntija")))
        .andExpect(status().isOk());
  }

  private void fail(String system) throws Exception {
    web.perform(
            post("/sandbox/faults")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"system\":\"%s\",\"fault\":\"DOWN\",\"times\":1}".formatted(system))
                .with(user("integraatio")))
        .andExpect(status().isCreated());
  }
}
