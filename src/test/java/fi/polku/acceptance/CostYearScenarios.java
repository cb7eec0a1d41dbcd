package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.areas.Areas;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.figures.EnteredFigure;
import fi.polku.costs.figures.FigureBook;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.costs.invoices.Parties;
import fi.polku.costs.invoices.PartyDetails;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.Browser;
import fi.polku.testing.BusinessIds;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole cost year: the preparation of Porvoo's services in 2024, by inhabitants (PORVOO 4). */
abstract class CostYearScenarios extends Scenario {

  private static final CostYear YEAR = new CostYear("porvoo", 2024);
  private static final CostKind PREPARATION = new CostKind("valmistelukustannukset");
  private static final String PAGES = "/kustannukset/porvoo/2024";
  private static final String TASK = "/tehtavat/([0-9a-f-]{36})\"[^>]*>%s";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of 2022 (PORVOO 1). */
  private static final Map<String, Integer> INHABITANTS =
      Map.of("018", 4763, "407", 2518, "434", 14568, "504", 1764, "616", 1807, "638", 51232);

  @Autowired FigureBook figures;
  @Autowired Parties parties;
  @Autowired CostYears years;
  @Autowired Journal journal;
  @Autowired Areas areas;

  @BeforeEach
  void know() {
    FigurePeriod end = FigurePeriod.ofYear(2023);
    figures.enter(
        "porvoo",
        INHABITANTS.entrySet().stream()
            .map(
                one ->
                    new EnteredFigure(
                        Criterion.INHABITANTS,
                        new MunicipalityCode(one.getKey()),
                        end,
                        BigDecimal.valueOf(one.getValue())))
            .toList(),
        "PORVOO 1",
        "talous");
    var known = parties.of("porvoo");
    INHABITANTS.keySet().stream()
        .filter(code -> !known.containsKey(new MunicipalityCode(code)))
        .forEach(this::canBeInvoiced);
  }

  @Test
  void yearGoesFromDraftToSettlementToTheCent() {
    Browser finance = Browser.signedIn(port, "talous");
    post(finance, "/kustannukset/porvoo/vuodet", Map.of("vuosi", "2024"));
    years.draft(YEAR, List.of(new BudgetLine(PREPARATION, null, Euro.of("120000.00"))), "talous");
    complete(finance, "Laadi talousarvion", Map.of("lausuntoaika", 14));
    Browser loviisa = Browser.signedIn(port, "kunta.loviisa");
    complete(
        loviisa,
        "Anna lausunto",
        Map.of("lausunnonKanta", "puoltaa", "lausunnonAntaja", "Hallitus 1 §"));
    polku.advance("P16D");
    complete(
        finance,
        "Käsittele lausunnot",
        Map.of("kasittely", "viedaan", "lausuntojenKasittely", "Yksi puolsi."));
    complete(
        finance,
        "Kirjaa talousarvion",
        Map.of(
            "paatos",
            "hyvaksytty",
            "paatosPaiva",
            polku.today().toString(),
            "paatosPykala",
            "Lautakunta 45 §",
            "laskutuspaiva",
            5));

    List<JsonNode> invoices = invoices();
    assertThat(invoices).hasSize(72);
    assertThat(sum(invoices)).isEqualTo(Euro.of("120000.00"));
    assertThat(invoices)
        .extracting(one -> one.path("state").asText())
        .containsOnly("SENT", "INTERNAL");
    assertThat(loviisa.get(PAGES + "/laskut").body()).contains("Loviisa").doesNotContain("Askola");

    journal.book(List.of(cost("118000.01")));
    complete(finance, "Vahvista kirjaukset", Map.of("kirjauksetValmiit", true));
    JsonNode totals =
        polku.api().get(PROGRAM, "/api/v1/cost-settlements/porvoo/2024").as(200).path("totals");
    assertThat(totals.path("due").asText()).isEqualTo("-1999.99");
    complete(finance, "Kirjaa päätös tasauksesta", Map.of("ratkaisu", "TASATAAN"));

    assertThat(sum(invoices())).isEqualTo(Euro.of("118000.01"));
    assertThat(
            polku
                .api()
                .get(PROGRAM, "/api/v1/cost-settlements/porvoo/2024")
                .as(200)
                .path("state")
                .asText())
        .isEqualTo("CLOSED");
    assertThat(finance.get(PAGES + "/tehtavat").body())
        .contains("Raportoi lautakunnalle: 4/2024", "Vuoden tasaus ei odota raporttia.");
  }

  private void complete(Browser who, String name, Map<String, Object> answers) {
    Matcher task =
        Pattern.compile(TASK.formatted(name)).matcher(who.get(PAGES + "/tehtavat").body());
    assertThat(task.find()).as(name).isTrue();
    try {
      post(
          who,
          PAGES + "/tehtavat/" + task.group(1) + "/valmis",
          Map.of("data", JSON.writeValueAsString(answers)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
    polku.advance("PT1S");
  }

  private static void post(Browser who, String path, Map<String, String> form) {
    var all = new HashMap<>(form);
    all.put("_csrf", Browser.csrf(who.get("/kustannukset/porvoo/2024/tehtavat")));
    var answer = who.post(path, all);
    assertThat(answer.statusCode()).as(path).isEqualTo(302);
  }

  private List<JsonNode> invoices() {
    JsonNode page =
        polku.api().get(PROGRAM, "/api/v1/cost-invoices?area=porvoo&year=2024&limit=200").as(200);
    return stream(page.path("invoices")).toList();
  }

  private static Euro sum(List<JsonNode> invoices) {
    return invoices.stream()
        .map(one -> Euro.of(one.path("total").asText()))
        .reduce(Euro.ZERO, Euro::add);
  }

  private static Entry cost(String amount) {
    return new Entry(
        YEAR,
        6,
        Account.COSTS,
        Account.PAYABLES,
        PREPARATION,
        null,
        null,
        Euro.of(amount),
        "T-1",
        "Valmistelu",
        "acceptance:2024",
        null);
  }

  private void canBeInvoiced(String code) {
    boolean host = code.equals("638");
    String name = areas.nameOf(new MunicipalityCode(code), Language.FI.locale());
    parties.save(
        "porvoo",
        new PartyDetails(
            code,
            name,
            BusinessIds.next().value(),
            null,
            "003721291126",
            "Kunnantie 1",
            "00100",
            name,
            "fi",
            host ? "FI2112345600000785" : null,
            host ? "NDEAFIHH" : null,
            host ? "14" : null,
            host ? "7,5" : null),
        "talous");
  }
}
