package fi.polku.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Figures on the page, from the simulated Statistics Finland and from files. */
@PolkuTest
class StatisticsPageTest {

  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");

  @Autowired MockMvc web;
  @Autowired StatisticsFigures figures;

  @Test
  void figuresAreReadWithSourceAndDayAndOldOnesStay() throws Exception {
    web.perform(post("/tilastot/hae").with(user("talous")).with(csrf()))
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attribute("failures", List.of()));

    FigureValue read = figures.latest(Figure.INHABITANTS_18_64, LOVIISA).orElseThrow();
    assertThat(read.period()).isEqualTo("2025");
    assertThat(read.value()).isGreaterThan(4_000);
    web.perform(get("/tilastot").with(user("talous")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("StatFin/vaerak/11re.px")));

    upload("tunnusluvut", "kunta;tunnusluku;jakso;arvo\n434;vaesto-18-64;2025;8 123\n")
        .andExpect(flash().attribute("added", 1));
    assertThat(figures.latest(Figure.INHABITANTS_18_64, LOVIISA).orElseThrow().value())
        .isEqualTo(8_123);
    assertThat(figures.history(Figure.INHABITANTS_18_64, LOVIISA)).contains(read);
  }

  @Test
  void namesAreComparedWithTheClassification() throws Exception {
    upload("luokitus", "koodi;nimi;namn\n434;Loviisa;Lovisa stad\n")
        .andExpect(status().is3xxRedirection());

    web.perform(get("/tilastot").with(user("talous")))
        .andExpect(content().string(containsString("Loviisa / Lovisa stad")))
        .andExpect(content().string(containsString("638 Porvoo: ei luokituksessa")));
  }

  @Test
  void aFileThatIsWrongIsRefusedWhole() throws Exception {
    upload(
            "tunnusluvut",
            "kunta;tunnusluku;jakso;arvo\n434;tyottomat;2020;1\n434;tyottomat;2020;x\n")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Rivi 3:")));

    assertThat(figures.history(Figure.UNEMPLOYED, LOVIISA))
        .noneMatch(one -> one.period().equals("2020"));
  }

  @Test
  void nobodyElseGetsIn() throws Exception {
    web.perform(get("/tilastot").with(user("omavalmentaja"))).andExpect(status().isForbidden());
  }

  private ResultActions upload(String kind, String text) throws Exception {
    var file =
        new MockMultipartFile(
            "tiedosto", "luvut.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    return web.perform(
        multipart("/tilastot/tiedosto")
            .file(file)
            .param("laji", kind)
            .with(user("talous"))
            .with(csrf()));
  }
}
