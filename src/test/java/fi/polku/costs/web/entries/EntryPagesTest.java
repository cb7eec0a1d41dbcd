package fi.polku.costs.web.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostImports;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Entries are seen, told, taken back, brought in and taken out on the pages of a year. */
@PolkuTest
class EntryPagesTest {

  private static final MunicipalityCode II = MunicipalityCode.of("139");
  private static final MunicipalityCode OULU = MunicipalityCode.of("564");

  @Autowired MockMvc http;
  @Autowired Journal journal;
  @Autowired CostImports imports;

  @ParameterizedTest
  @CsvSource({
    "fi, Summat kustannuslajeittain, Kulut",
    "sv, Summor enligt kostnadsslag, Kostnader",
    "en, Sums by kind of cost, Costs"
  })
  void listSpeaksTheReadersLanguage(String language, String totals, String account)
      throws Exception {
    var year = new CostYear("oulu", 2091);
    book(year, "L-" + language, II, 150_000);

    http.perform(
            get(path(year) + "/kirjaukset")
                .with(user("talous"))
                .header("Accept-Language", language))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(totals)))
        .andExpect(content().string(containsString(account)))
        .andExpect(content().string(containsString("L-" + language)));
    http.perform(
            get(path(year) + "/tuonti").with(user("talous")).header("Accept-Language", language))
        .andExpect(status().isOk());
  }

  @Test
  void municipalitySeesItsOwnRowsAndTheTotals() throws Exception {
    var year = new CostYear("oulu", 2092);
    book(year, "OMA-1", II, 100);
    book(year, "MUU-1", OULU, 200_000);

    list(year, "kunta.ii", "")
        .andExpect(content().string(containsString("OMA-1")))
        .andExpect(content().string(not(containsString("MUU-1"))))
        .andExpect(content().string(containsString("2\u00a0001,00")))
        .andExpect(content().string(not(containsString("id=\"uusi\""))));
    list(year, "kunta.ii", "?kunta=564").andExpect(content().string(not(containsString("MUU-1"))));
    list(year, "talous", "?kunta=564&laji=palkkatuki&kuukausi=3&tili=kulut")
        .andExpect(content().string(containsString("MUU-1")))
        .andExpect(content().string(not(containsString("OMA-1"))));
    assertThat(export(year, "kunta.ii", "csv")).contains("OMA-1").doesNotContain("MUU-1");
    assertThat(export(year, "talous", "csv"))
        .startsWith("\uFEFFnumero;")
        .contains(";2000,00;MUU-1;");
    assertThat(export(year, "talous", "xlsx")).startsWith("PK");
    http.perform(get(path(year) + "/tuonti").with(user("kunta.ii")))
        .andExpect(status().isNotFound());
    http.perform(get(path(year) + "/kirjaukset").with(user("kunta.loviisa")))
        .andExpect(status().isNotFound());
  }

  @Test
  void formBooksTellsFaultsAndTakesBack() throws Exception {
    var year = new CostYear("oulu", 2093);

    form(year, "1 234,50", "F-1").andExpect(redirectedUrl(path(year) + "/kirjaukset"));
    form(year, "1.234", "F-2")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Anna rahamäärä euroina")))
        .andExpect(content().string(containsString("id=\"uusi-amount-virhe\"")));
    form(year, "x", "131052-308T")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#uusi-amount\"")))
        .andExpect(content().string(containsString("href=\"#uusi-document\"")));
    form(year, "5", "F-1")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Tosite F-1 on jo kirjattu.")));
    assertThat(journal.caused(year, new CostKind("palkkatuki")))
        .containsEntry(II, new Euro(123_450));

    String page = list(year, "talous", "").andReturn().getResponse().getContentAsString();
    String id = page.replaceAll("(?s).*id=\"kirjaus-([0-9]+)\".*", "$1");
    http.perform(
            post(path(year) + "/kirjaukset/" + id + "/peruutus")
                .with(user("talous"))
                .with(csrf())
                .param("syy", "Väärä 131052-308T"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("value=\"Väärä 131052-308T\"")))
        .andExpect(content().string(containsString("id=\"reason-virhe\"")));
    http.perform(
            post(path(year) + "/kirjaukset/" + id + "/peruutus")
                .with(user("talous"))
                .with(csrf())
                .param("syy", "Väärä summa"))
        .andExpect(redirectedUrl(path(year) + "/kirjaukset"));
    list(year, "talous", "").andExpect(content().string(containsString("Väärä summa")));
    assertThat(journal.caused(year, new CostKind("palkkatuki"))).isEmpty();
  }

  @Test
  void fileIsBroughtInAndItsFaultsAreShown() throws Exception {
    var year = new CostYear("oulu", 2094);
    String progress =
        upload(year, "kunta;kustannuslaji;kuukausi;summa;tosite\n139;palkkatuki;3;x;U-1\n");

    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> imports.latest(year).get(0).state().isOver());

    http.perform(get(progress).with(user("talous")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Hylätty")))
        .andExpect(content().string(containsString("summa")))
        .andExpect(content().string(not(containsString("every 1s"))));
    http.perform(get(progress).with(user("kunta.ii"))).andExpect(status().isNotFound());
  }

  private String upload(CostYear year, String file) throws Exception {
    var part =
        new MockMultipartFile(
            "tiedosto", "kulut.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    String address =
        http.perform(multipart(path(year) + "/tuonti").file(part).with(user("talous")).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return address == null ? "" : address;
  }

  private ResultActions form(CostYear year, String amount, String document) throws Exception {
    return http.perform(
        post(path(year) + "/kirjaukset")
            .with(user("talous"))
            .with(csrf())
            .param("service", "palkkatuki")
            .param("municipality", "139")
            .param("month", "3")
            .param("amount", amount)
            .param("document", document));
  }

  private ResultActions list(CostYear year, String user, String query) throws Exception {
    return http.perform(get(path(year) + "/kirjaukset" + query).with(user(user)))
        .andExpect(status().isOk());
  }

  private String export(CostYear year, String user, String format) throws Exception {
    return http.perform(get(path(year) + "/vienti?muoto=" + format).with(user(user)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private void book(CostYear year, String document, MunicipalityCode whose, long cents) {
    journal.book(
        List.of(
            new Entry(
                year,
                3,
                Account.COSTS,
                Account.PAYABLES,
                new CostKind("palkkatuki"),
                whose,
                "palkkatuki",
                new Euro(cents),
                document,
                "Palkkatuki",
                "sivut:" + document,
                null)));
  }

  private static String path(CostYear year) {
    return "/kustannukset/" + year.area() + "/" + year.year();
  }
}
