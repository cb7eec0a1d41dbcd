package fi.polku.costs.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.shared.Euro;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class CostPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Clock clock;
  @Autowired private CostYears years;

  @ParameterizedTest
  @CsvSource({
    "talous, '', /kustannukset/oulu/%d",
    "kunta.loviisa, '', /kustannukset/porvoo/%d",
    "talous, ?alue=porvoo&sivu=mita-jos, /kustannukset/porvoo/%d/mita-jos",
    "talous, ?alue=porvoo&sivu=luvut, /kustannukset/porvoo/luvut?vuosi=%d",
    "kunta.loviisa, ?sivu=laskutustiedot, /kustannukset/porvoo/%d",
    "talous, ?alue=porvoo&sivu=muu, /kustannukset/porvoo/%d",
  })
  void leadsToTheReadersOwn(String user, String query, String place) throws Exception {
    web.perform(get("/kustannukset" + query).with(user(user)))
        .andExpect(redirectedUrl(place.formatted(LocalDate.now(clock).getYear())));
  }

  @ParameterizedTest
  @CsvSource({
    "talous, /kustannukset/porvoo/2078, 200",
    "talous, /kustannukset/pirkanmaa/2078, 200",
    "kunta.loviisa, /kustannukset/porvoo/2078, 200",
    "kunta.ii, /kustannukset/porvoo/2078, 404",
    "kunta.ii, /kustannukset/porvoo/2078/jako/kayttotalous, 404",
    "kunta.ii, /kustannukset?alue=porvoo, 404",
    "omavalmentaja, /kustannukset/porvoo/2078, 403",
    "talous, /kustannukset/porvoo/1999, 404",
    "talous, /kustannukset/porvoo/2078/jako/ikkunat, 404",
    "talous, /kustannukset/uusimaa/2078, 404",
  })
  void areOpenToTheAreasOwn(String user, String path, int status) throws Exception {
    web.perform(get(path).with(user(user))).andExpect(status().is(status));
  }

  @Test
  void showAMunicipalityItsOwnRowAndTheTotals() throws Exception {
    assertThat(page("kunta.loviisa", "/kustannukset/porvoo/2078"))
        .contains("<th scope=\"row\">Loviisa</th>", "<th scope=\"row\">Koko alue</th>")
        .doesNotContain("<th scope=\"row\">Porvoo</th>", "<th scope=\"row\">Askola</th>")
        .doesNotContain("laskutustiedot");
    assertThat(page("talous", "/kustannukset/porvoo/2078"))
        .contains("<th scope=\"row\">Porvoo</th>", "<th scope=\"row\">Askola</th>");
  }

  @Test
  void sumPirkanmaaByItsGroups() throws Exception {
    assertThat(page("talous", "/kustannukset/pirkanmaa/2078"))
        .contains("<th scope=\"row\">Kehyskunnat</th>", "<th scope=\"row\">Reunakunnat</th>");
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=UTF-8",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  })
  void areExported(String format, String type) throws Exception {
    web.perform(
            get("/kustannukset/porvoo/2078/yleiskuva/vienti")
                .param("muoto", format)
                .with(user("kunta.loviisa")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", type))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"kustannukset-porvoo-2078.%s\"".formatted(format)));
  }

  @Test
  void areExportedForTheReadersOwn() throws Exception {
    assertThat(page("kunta.loviisa", "/kustannukset/porvoo/2078/yleiskuva/vienti"))
        .contains("Loviisa;0,00", "Koko alue;0,00", "2078-12")
        .doesNotContain("Askola");
    web.perform(get("/kustannukset/porvoo/2078/yleiskuva/vienti?muoto=pdf").with(user("talous")))
        .andExpect(status().isNotFound());
  }

  /** A month nobody has booked anything for is empty in table and chart, not a fall to zero. */
  @Test
  void drawABudgetByMonths() throws Exception {
    var year = new CostYear("porvoo", 2074);
    years.draft(
        year, List.of(new BudgetLine(CostKind.OPERATIONS, null, Euro.of("10000000"))), "talous");

    assertThat(page("talous", "/kustannukset/porvoo/2074"))
        .contains("data-chart=\"line\"", "10\u00a0000\u00a0000,00\u00a0€", "<span>–</span>");
  }

  @Test
  void showWhatIsNotShared() throws Exception {
    assertThat(page("talous", "/kustannukset/porvoo/2078"))
        .contains("Työttömyysetuuksien kuntaosuudet", "Ei jaeta");
    assertThat(page("talous", "/kustannukset/porvoo/2078/jako/tyottomyysetuudet"))
        .contains("Mitä sopimus sanoo", "Ei jaeta")
        .doesNotContain("Osuudet kunnittain");
  }

  /** The reader can go on from there: the pages of the year and of Polku are around it. */
  @Test
  void tellWhichFiguresAreMissingWithTheWayOn() throws Exception {
    web.perform(
            get("/kustannukset/porvoo/2078/jako/kayttotalous/vienti").with(user("kunta.loviisa")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"/kustannukset/porvoo/2078/tasaus\"")))
        .andExpect(content().string(containsString("main-nav")));
  }

  private String page(String user, String path) throws Exception {
    return web.perform(get(path).with(user(user)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
