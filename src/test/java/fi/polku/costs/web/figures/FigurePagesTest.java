package fi.polku.costs.web.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.FigureBook;
import fi.polku.costs.figures.KnownFigure;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Figures on their pages; each test has its own criterion. */
@PolkuTest
class FigurePagesTest {

  private static final String PAGE = "/kustannukset/pirkanmaa/luvut";
  private static final MunicipalityCode TAMPERE = MunicipalityCode.of("837");

  @Autowired MockMvc web;
  @Autowired FigureBook book;
  @Autowired Criteria criteria;

  private final String own = "sivu-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void addCriterion() {
    criteria.add("pirkanmaa", own, "Sivun " + own, "Sidans grund", "vuoden-loppu", "talous");
  }

  @Test
  void financeEntersCorrectsAndConfirms() throws Exception {
    enter("2024-12-31", "1 000").andExpect(flash().attribute("added", 1));
    enter("2025-12-31", "2 000,5").andExpect(flash().attribute("added", 1));

    String figure = PAGE + "/" + own + "/837/2025-12-31";
    KnownFigure newest =
        book.history("pirkanmaa", new Criterion(own), TAMPERE, "2025-12-31").get(0);
    assertThat(newest.value()).isEqualByComparingTo("2000.5");
    web.perform(get(figure).with(user("talous")))
        .andExpect(content().string(containsString("Vahvista luku oikeaksi")));
    web.perform(
            post(figure + "/vahvista")
                .param("luku", String.valueOf(newest.id()))
                .with(user("talous"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(figure).with(user("talous")))
        .andExpect(content().string(not(containsString("Vahvista luku oikeaksi"))));
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndNothingIsLost() throws Exception {
    enter("2025-13-31", "1.234")
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("value=\"2025-13-31\""),
                        containsString("value=\"1.234\""),
                        containsString("id=\"jakso-virhe\""),
                        containsString("id=\"arvo-837-virhe\""))));
    enter("2025-12-31", "-5")
        .andExpect(content().string(containsString("Luku ei voi olla negatiivinen.")));
    enter("2025-06-15", "5")
        .andExpect(content().string(containsString("Päivän pitää olla kuukauden viimeinen")));
  }

  @Test
  void aSheetIsTakenInWholeOrNotAtAll() throws Exception {
    String good = "837;%1$s;2025;7,5\r\nNokia;%1$s;31.12.2025;8\r\n".formatted(own);
    String header = "Kunta;Peruste;Jakso;Arvo;Lähde\r\n";
    upload(header + good + "638;%s;2025;1\r\n999;x;2025-02-30;1,234.5\r\n".formatted(own))
        .andExpect(status().isBadRequest())
        .andExpect(
            content()
                .string(
                    allOf(
                        not(containsString("Rivi 3")),
                        containsString("Rivi 4"),
                        containsString("Rivi 5"),
                        containsString("ei kuulu tähän"))));
    assertThat(book.history("pirkanmaa", new Criterion(own), TAMPERE, "2025-12-31")).isEmpty();

    upload(
            header
                + "837;%1$s;2025;7,5\r\nNokia;%1$s;2025-12-31;8;Väestö\r\n"
                    .formatted(own)
                    .replace("Nokia;" + own, "Nokia;sivun " + own.toUpperCase(Locale.ROOT)))
        .andExpect(flash().attribute("added", 2));
    web.perform(get(PAGE + "/vienti.csv?vuosi=2026").with(user("talous")))
        .andExpect(content().string(containsString(own + ";2025-12-31;7,5;")));
  }

  @Test
  void statisticsAreTakenOverOnce() throws Exception {
    web.perform(post(PAGE + "/tilastokeskus").with(user("talous")).with(csrf()))
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attributeExists("added", "untold"));
    web.perform(post(PAGE + "/tilastotiedosto").with(user("talous")).with(csrf()))
        .andExpect(flash().attribute("added", 0));

    assertThat(book.history("pirkanmaa", Criterion.INHABITANTS, TAMPERE, "2025-12-31").get(0))
        .extracting(KnownFigure::source)
        .isEqualTo("Tilastokeskus, taulu 11re");
  }

  @Test
  void municipalitiesSeeButDoNotWrite() throws Exception {
    web.perform(get("/kustannukset/porvoo/luvut?kieli=sv").with(user("kunta.loviisa")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(allOf(containsString("18–64-åringar"), not(containsString("/tuonti")))));
    web.perform(
            post("/kustannukset/porvoo/luvut/vaesto/arvot")
                .with(user("kunta.loviisa"))
                .with(csrf()))
        .andExpect(status().isNotFound());
    web.perform(get(PAGE).with(user("kunta.loviisa"))).andExpect(status().isNotFound());
    web.perform(get(PAGE + "/ei-ole").with(user("talous"))).andExpect(status().isNotFound());
  }

  private ResultActions enter(String period, String value) throws Exception {
    return web.perform(
        post(PAGE + "/" + own + "/arvot")
            .param("jakso", period)
            .param("lahde", "Tilastokeskus")
            .param("arvo-837", value)
            .with(user("talous"))
            .with(csrf()));
  }

  private ResultActions upload(String text) throws Exception {
    var file =
        new MockMultipartFile(
            "tiedosto", "luvut.csv", "text/csv", text.getBytes(Charset.forName("windows-1252")));
    return web.perform(multipart(PAGE + "/tuonti").file(file).with(user("talous")).with(csrf()));
  }
}
