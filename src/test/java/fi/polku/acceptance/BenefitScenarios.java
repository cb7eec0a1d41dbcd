package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statements, subsidies and compensations, told from the case page to payer and customer. */
abstract class BenefitScenarios extends Scenario {

  private static final String STATE = "valtion-asiantuntija";
  private static final String CENTRAL = "keskitetty";
  private static final String PAYMENTS = "maksatus";
  private static final String EMPLOYER = "0116297-6";

  private JobSearchMessage search = JobSearchMessage.inPerson(LocalDate.EPOCH);

  private String at(int days) {
    return today.plusDays(days).toString();
  }

  private String customer() {
    search = JobSearchMessage.inPerson(today);
    return polku.start(search);
  }

  private void begin(String caseId, String journey, Map<String, Object> data) {
    polku
        .api()
        .post(CASEWORKER, "/api/v1/cases/" + caseId + "/journeys/" + journey, Map.of("data", data))
        .as(201);
  }

  private List<String> titles(String recipient) {
    return polku.messagesTo(recipient).stream().map(told -> told.path("title").asText()).toList();
  }

  private String customersCode() {
    return search.fields().get("personalIdentityCode").toString();
  }

  @Test
  void demandingStatementIsTheStatesAndReachesTheFund() {
    String caseId = customer();
    begin(caseId, "tyottomyysturvalausunto", Map.of());
    polku.complete(
        CASEWORKER,
        caseId,
        "task_kokoa_tiedot",
        Map.of(
            "lausuntoTarvitaan", "kylla",
            "etuudenMaksaja", "KASSA",
            "lausunnonAihe", "OPISKELU",
            "erityisosaaminenTarpeen", "ei",
            "kielteinenMahdollinen", "kylla",
            "asiakastaKuultu", "ei",
            "lausunnonTiedot", "Aloitti opinnot."));

    assertThat(polku.listed(CASEWORKER, caseId, "task_muotoile_pyynto").isObject()).isFalse();
    polku.complete(
        STATE,
        caseId,
        "task_muotoile_pyynto",
        Map.of("selvitettavat", "Kerro opintojen laajuus.", "vastausaika", at(7)));
    assertThat(titles(customersCode())).contains("Tarvitsemme sinulta lisätietoja");
    polku.advance("P9D");
    polku.complete(
        STATE,
        caseId,
        "task_anna_vaativa_lausunto",
        Map.of(
            "vaativaTulos", "ANNETTU",
            "lausunnonSisalto", "ESTE",
            "lausunto", "Opinnot ovat päätoimisia."));

    assertThat(texts(polku.registerEntries(caseId), "entry")).contains("STATEMENT_TO_FUND");
    JsonNode told = polku.messagesTo(customersCode()).get(titles(customersCode()).size() - 1);
    assertThat(told.path("body").asText())
        .contains("Opinnot ovat päätoimisia.")
        .contains("Lausuntoon ei voi hakea muutosta");
  }

  @Test
  void wageSubsidyIsDecidedWithAReasonToldToTheEmployerAndPaid() {
    String caseId = customer();
    begin(
        caseId,
        "palkkatuki",
        Map.of(
            "tyonantaja", "Koti Oy",
            "tyonantajanTunnus", EMPLOYER,
            "tyotehtava", "Myyjä",
            "tyoAlkaa", at(30),
            "hakemuksenTiedot", "Palkataan kuudeksi kuukaudeksi."));
    polku.complete(
        CENTRAL, caseId, "task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
    polku.complete(
        CENTRAL,
        caseId,
        "task_selvita_edellytykset",
        Map.of(
            "tyotonTyonhakija", "kylla",
            "tukiEdistaaTyollistymista", "ei",
            "palkkaSopimuksenMukainen", "kylla",
            "velvoitteetHoidettu", "kylla",
            "vaaristaaKilpailua", "ei",
            "heikentaaMuitaTyontekijoita", "ei"));
    Map<String, Object> granted = new HashMap<>();
    granted.put("paatos", "MYONNETAAN");
    granted.put("tukiProsentti", 50);
    granted.put("tukiAlkaa", at(30));
    granted.put("tukiPaattyy", at(200));
    granted.put("maksupaiva", at(60));
    granted.put("paatoksenPerustelu", "Tukea 50 % kuudeksi kuukaudeksi.");
    String task = polku.listed(CENTRAL, caseId, "task_paata").path("taskId").asText();
    polku.api().post(CENTRAL, "/api/v1/tasks/" + task + "/claim").as(204);
    polku
        .api()
        .post(CENTRAL, "/api/v1/tasks/" + task + "/complete", Map.of("data", granted))
        .as(400);
    granted.put("poikkeamanPerustelu", "Työ avaa alan, jolle asiakas pyrkii.");
    polku.complete(CENTRAL, caseId, "task_paata", granted);

    assertThat(titles(EMPLOYER)).contains("Palkkatuki on myönnetty");
    assertThat(titles(customersCode())).contains("Työnantajallesi on myönnetty palkkatuki");
    assertThat(polku.timeline(caseId)).contains("message-sent-to-employer");
    polku.advance("P61D");
    polku.complete(PAYMENTS, caseId, "task_kasittele_tilitys", Map.of("ehtojaNoudatettu", "kylla"));
    polku.complete(
        PAYMENTS,
        caseId,
        "task_maksa_jakso",
        Map.of("maksettuEuroa", "1250,00", "jaksojaJaljella", "ei"));
    assertThat(polku.openTasks(caseId)).doesNotContain("task_kasittele_tilitys");
    assertThat(polku.timeline(caseId))
        .contains("grant-decision-sent", "grant-payment-sent")
        .doesNotContain("grant-payment-paid");
    polku.advance("P2D");
    assertThat(polku.timeline(caseId)).containsOnlyOnce("grant-payment-paid");
    assertThat(polku.acts("grants", caseId))
        .extracting(act -> act.path("collection").asText())
        .containsExactly("decisions", "payments");
    assertThat(polku.acts("grants", caseId).get(1).path("content").path("amount").asText())
        .isEqualTo("1250.00");
  }

  @Test
  void expenseAllowanceIsRefusedWhenSomebodyElsePays() {
    String caseId = customer();
    begin(
        caseId,
        "kulukorvaus",
        Map.of(
            "korvauksenPalvelu", "kulukorvaus",
            "korvattavaPalvelu", "Työnhakuvalmennus",
            "haettuEuroa", "45,00",
            "hakemuksenTiedot", "Bussiliput."));
    polku.complete(
        PAYMENTS, caseId, "task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
    polku.complete(
        PAYMENTS,
        caseId,
        "task_selvita_edellytykset",
        Map.of(
            "palvelustaSovittu", "kylla", "kustannusTarpeellinen", "kylla", "muuMaksaa", "kylla"));
    assertThat(polku.decision(caseId, "korvauksen-edellytykset").toString()).contains("HYLATAAN");
    polku.complete(
        PAYMENTS,
        caseId,
        "task_paata",
        Map.of("paatos", "HYLATAAN", "paatoksenPerustelu", "Kela korvaa matkat."));

    assertThat(titles(customersCode())).contains("Korvausta ei myönnetty");
    assertThat(polku.openTasks(caseId)).doesNotContain("task_maksa_korvaus");
  }
}
