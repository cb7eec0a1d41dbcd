package fi.polku.costs.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Porvoo's figures of its plan's chapter 1, shared by chapter 4; a year nobody else touches. */
@PolkuTest
class WhatIfPageTest {

  private static final String PAGE = "/kustannukset/porvoo/2077/mita-jos";
  private static final String[] CODES = {"018", "407", "434", "504", "616", "638"};
  private static final Map<String, String[]> FIGURES =
      Map.of(
          "vaesto-18-64", new String[] {"2764", "1336", "7850", "945", "1065", "29388"},
          "tyottomat",
              new String[] {"153,2160", "104,58", "691,7480", "76,0840", "69,9160", "2319,5040"},
          "vieraskieliset", new String[] {"164", "173", "720", "67", "54", "4054"});

  @Autowired private MockMvc web;

  @Test
  void countsEurosByEnteredFiguresAndWeights() throws Exception {
    Map<String, String> agreed = plan();
    String page = text(page("talous", agreed));
    assertThat(page).contains("6 882 049,76 €", "520 171,55 €", "10 000 000,00 €");

    agreed.putAll(Map.of("paino.vaesto-18-64", "50", "paino.tyottomat", "40"));
    assertThat(text(page("kunta.loviisa", agreed)))
        .contains("6 881 426,84 €", "1 853 312,62 €", "data-chart=\"bar\"");
  }

  @Test
  void answersAFormWithTheAddressOfWhatItChanges() throws Exception {
    web.perform(
            get(PAGE)
                .param("lomake", "kayttotalous|talousarvio|")
                .param("laji", "kayttotalous")
                .param("vaihe", "talousarvio")
                .param("summa", "1 000 000,00 €")
                .param("paiva", "")
                .param("paino.vaesto-18-64", "40,0")
                .param("paino.tyottomat", "50")
                .param("paino.vieraskieliset", "10")
                .with(user("talous")))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl(PAGE + "?paino.vaesto-18-64=40&paino.tyottomat=50"));
  }

  @Test
  void takesTheChangeToAnotherYear() throws Exception {
    web.perform(
            get(PAGE)
                .param("vuosi", "2076")
                .param("paino.vaesto-18-64", "40")
                .param("paino.tyottomat", "50")
                .with(user("talous")))
        .andExpect(
            redirectedUrl(
                "/kustannukset/porvoo/2076/mita-jos?paino.vaesto-18-64=40&paino.tyottomat=50"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paino.vieraskieliset   | 5          | Painojen summan pitää olla 100 %. Nyt se on 95 %.",
        "paino.vieraskieliset   | -10        | Paino on 0–100 %.",
        "paino.vieraskieliset   | NaN        | id=\"paino.vieraskieliset-virhe\"",
        "paino.ikkunat          | 5          | paino.ikkunat",
        "luku.vaesto-18-64.638  | -1         | Luku on vähintään 0 ja alle",
        "luku.vaesto-18-64.638  | 1.234      | id=\"luku.vaesto-18-64.638-virhe\"",
        "luku.vaesto-18-64.638  | 1e99       | id=\"luku.vaesto-18-64.638-virhe\"",
        "luku.vaesto-18-64.091  | 5          | luku.vaesto-18-64.091",
        "summa                  | tonni      | id=\"summa-virhe\"",
        "paiva                  | 2025-13-40 | Päivä on muodossa",
        "vaihe                  | huominen   | Vaihe on talousarvio tai toteuma.",
        "laji                   | ikkunat    | Alueen sopimus ei jaa",
      })
  void tellsWhatIsWrongAndLosesNothing(String name, String value, String told) throws Exception {
    Map<String, String> question = plan();
    question.put(name, value);

    String page = page("talous", question);

    assertThat(page).contains(told).contains("value=\"29388\"".replace("29388", kept(name)));
  }

  @ParameterizedTest
  @CsvSource({"kunta.ii, 404", "omavalmentaja, 403", "kunta.porvoo, 200", "talous, 200"})
  void isOpenToTheAreasOwn(String user, int status) throws Exception {
    web.perform(get(PAGE).with(user(user))).andExpect(status().is(status));
  }

  /** A value that the page must still have. */
  private static String kept(String name) {
    return name.startsWith("luku.vaesto-18-64.638") || name.equals("laji") ? "7850" : "29388";
  }

  private static Map<String, String> plan() {
    Map<String, String> question = new TreeMap<>();
    question.put("summa", "10000000");
    FIGURES.forEach(
        (criterion, figures) -> {
          for (int at = 0; at < CODES.length; at++) {
            question.put("luku.%s.%s".formatted(criterion, CODES[at]), figures[at]);
          }
        });
    return question;
  }

  private String page(String user, Map<String, String> question) throws Exception {
    MockHttpServletRequestBuilder request = get(PAGE).with(user(user));
    question.forEach(request::param);
    return web.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static String text(String page) {
    return page.replace('\u00a0', ' ').replace('\u202f', ' ').replace("&nbsp;", " ");
  }
}
