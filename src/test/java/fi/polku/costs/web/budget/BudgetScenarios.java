package fi.polku.costs.web.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Budgets and settlements from the API and the pages to the tables, by cause as in OULU annex 2.
 */
abstract class BudgetScenarios {

  private static final AtomicInteger YEARS = new AtomicInteger(2051);
  private static final CostKind CAUSED = new CostKind("palkkatuki");

  @Autowired MockMvc http;
  @Autowired CostYears years;
  @Autowired Journal journal;

  private final CostYear year = new CostYear("oulu", YEARS.getAndIncrement());

  @Test
  void aDraftIsSharedMonthByMonth() throws Exception {
    draft(
            """
            {"lines": [{"costKind": "palkkatuki", "municipality": "564", "amount": "1000.00"},
                       {"costKind": "palkkatuki", "municipality": "139", "amount": 200.5}]}
            """)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("DRAFT"))
        .andExpect(jsonPath("$.total").value("1200.50"))
        .andExpect(jsonPath("$.sharedTotal").value("1200.50"))
        .andExpect(jsonPath("$.lines", hasSize(2)))
        .andExpect(jsonPath("$.shares[?(@.municipality=='564')].amount").value("1000.00"))
        .andExpect(jsonPath("$.shares[?(@.municipality=='564')].months[0]").value("83.33"));
    years.send(year);
    as("kunta.ii", get("/api/v1/cost-budgets").queryParam("area", "oulu"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.lines[*].municipality", contains("139")))
        .andExpect(jsonPath("$.shares[*].municipality", contains("139")))
        .andExpect(jsonPath("$.kinds[0].amount").value("1200.50"))
        .andExpect(jsonPath("$.total").value("1200.50"));
    as("kunta.porvoo", get("/api/v1/cost-budgets").queryParam("area", "oulu"))
        .andExpect(status().isNotFound());
  }

  @Test
  void aMunicipalitySeesNothingOfADraft() throws Exception {
    years.draft(year, List.of(line("139", 765_432_109)), "talous");
    String pages = "/kustannukset/oulu/" + year.year();

    assertThat(digits("talous", pages + "/talousarvio")).contains("765432109");
    for (String path :
        List.of(
            pages,
            pages + "/talousarvio",
            pages + "/osavuosi?kuukausi=12",
            pages + "/mita-jos?laji=palkkatuki",
            pages + "/jako/palkkatuki?vaihe=talousarvio",
            pages + "/tasaus",
            pages + "/yleiskuva/vienti?muoto=csv",
            pages + "/jako/palkkatuki/vienti?vaihe=talousarvio&muoto=csv",
            pages + "/osavuosi/vienti?kuukausi=12&muoto=csv",
            pages + "/talousarvio/vienti?muoto=csv",
            pages + "/talousarvio/osuudet?muoto=csv",
            "/kustannukset/oulu/" + (year.year() + 1) + "/talousarvio",
            "/api/v1/cost-budgets?area=oulu&year=" + year.year())) {
      assertThat(digits("kunta.ii", path)).as(path).doesNotContain("765432");
    }
    YEARS.incrementAndGet();
  }

  private String digits(String username, String path) throws Exception {
    return http.perform(get(URI.create(path)).with(user(username)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8)
        .replaceAll("[\\s.,\u00a0\u202f]", "");
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws Exception {
    draft(
            """
            {"lines": [{"costKind": "palkkatuki", "municipality": "564", "amount": "1,5"},
                       {"costKind": "palkkatuki", "municipality": "638", "amount": "1"},
                       {"costKind": "palkkatuki", "amount": 1.234},
                       {"costKind": "muu", "amount": "-1"},
                       {"costKind": "kayttotalous", "municipality": "564", "amount": [1]},
                       null,
                       {"costKind": "kayttotalous", "amount": 1e3}]}
            """)
        .andExpect(status().isBadRequest())
        .andExpect(
            jsonPath("$.errors[*].field")
                .value(
                    contains(
                        "lines[0].amount",
                        "lines[2].amount",
                        "lines[4].amount",
                        "lines[5]",
                        "lines[6].amount",
                        "lines[1].municipality",
                        "lines[3].costKind",
                        "lines[3].amount")));
    draft("{}").andExpect(status().isBadRequest());
    as("talous", get("/api/v1/cost-budgets").queryParam("area", "oulu"), 2022)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].code").value("cost-year"));
    assertThat(years.budget(year)).isEmpty();
  }

  @Test
  void aMunicipalityDoesNotWrite() throws Exception {
    http.perform(
            put("/api/v1/cost-budgets/oulu/" + year.year())
                .with(user("kunta.ii"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"lines\": []}"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theFormAndTheSpreadsheetReplaceTheDraft() throws Exception {
    String page = page("talousarvio");
    as("talous", post(page).param("tapahtumia", "0").param("rivi:palkkatuki:564", "1 234,50"))
        .andExpect(status().is3xxRedirection());
    assertThat(years.budget(year)).containsExactly(line("564", 123_450));
    as("talous", post(page).param("tapahtumia", "0").param("rivi:palkkatuki:564", "9"))
        .andExpect(status().isConflict());
    as("talous", post(page).param("tapahtumia", "1").param("rivi:palkkatuki:564", "1.234"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("rivi:palkkatuki:564-virhe")));
    upload("kustannuslaji;kunta;summa\npalkkatuki;564;1 000,00\npalkkatuki;139;-5\nmuu;;3\n")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Rivi 3")))
        .andExpect(content().string(containsString("Rivi 4")));
    upload("kustannuslaji;kunta;summa\npalkkatuki;564;1 000,00\npalkkatuki;139;\n")
        .andExpect(status().is3xxRedirection());
    assertThat(years.budget(year)).containsExactly(line("564", 100_000));
    as("kunta.ii", get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("rivi:"))));
    String csv =
        as("talous", get(page + "/vienti").param("muoto", "csv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv).contains("palkkatuki;").contains(";564;").contains("1000,00");
    as("talous", get(page + "/osuudet").param("muoto", "xlsx")).andExpect(status().isOk());
  }

  @Test
  void aYearIsApprovedRaisedSettledAndClosed() throws Exception {
    years.draft(year, List.of(line("564", 120_000), line("139", 12)), "talous");
    years.send(year);
    years.approve(year, "Lautakunta § 1");
    draft("{\"lines\": []}").andExpect(status().isConflict());
    years.raise(year, List.of(line("564", 130_000)), 7, "Lautakunta § 2");
    cost("564", 3, 50_000);
    charge("564", 1, 60_000);
    for (String path : List.of("talousarvio", "tasaus", "osavuosi", "osavuosi?kuukausi=4")) {
      for (String language : List.of("fi", "sv", "en")) {
        as("talous", get(page(path)).param("kieli", language))
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("??"))));
      }
      as("kunta.ii", get(page(path))).andExpect(status().isOk());
    }
    as("talous", get(settlement()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.final").value(false))
        .andExpect(jsonPath("$.rows[?(@.municipality=='564')].due").value("-100.00"))
        .andExpect(jsonPath("$.totals.actual").value("500.00"));
    years.settle(year);
    years.carryOver(year, "Kunnat § 3");
    years.close(year);
    as("talous", get(settlement())).andExpect(jsonPath("$.final").value(true));
    assertThat(years.settlement(new CostYear("oulu", year.year() + 1)))
        .filteredOn(one -> one.municipality().value().equals("564"))
        .singleElement()
        .satisfies(one -> assertThat(one.due()).isEqualTo(new Euro(-10_000)));
    YEARS.incrementAndGet();
  }

  private void cost(String municipality, int month, long cents) {
    book(Account.COSTS, Account.PAYABLES, municipality, month, cents);
  }

  private void charge(String municipality, int month, long cents) {
    book(Account.INTERNAL, Account.CONTRIBUTIONS, municipality, month, cents);
  }

  private void book(Account debit, Account credit, String municipality, int month, long cents) {
    journal.book(
        List.of(
            new Entry(
                year,
                month,
                debit,
                credit,
                CAUSED,
                MunicipalityCode.of(municipality),
                null,
                new Euro(cents),
                "1",
                "Koe",
                "budget:%s:%d".formatted(debit, year.year()),
                null)));
  }

  private ResultActions draft(String body) throws Exception {
    return as(
        "talous",
        put("/api/v1/cost-budgets/oulu/" + year.year())
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private ResultActions upload(String csv) throws Exception {
    return http.perform(
        multipart(page("talousarvio") + "/tuonti")
            .file(
                new MockMultipartFile(
                    "tiedosto", "t.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
            .with(user("talous"))
            .with(csrf()));
  }

  private ResultActions as(String username, MockHttpServletRequestBuilder request)
      throws Exception {
    return as(username, request, year.year());
  }

  private ResultActions as(String username, MockHttpServletRequestBuilder request, int asked)
      throws Exception {
    return http.perform(
        request.queryParam("year", String.valueOf(asked)).with(user(username)).with(csrf()));
  }

  private String page(String name) {
    return "/kustannukset/oulu/%d/%s".formatted(year.year(), name);
  }

  private String settlement() {
    return "/api/v1/cost-settlements/oulu/" + year.year();
  }

  private static BudgetLine line(String municipality, long cents) {
    return new BudgetLine(CAUSED, MunicipalityCode.of(municipality), new Euro(cents));
  }
}
