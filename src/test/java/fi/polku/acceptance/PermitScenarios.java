package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.INTEGRATION_EXPERT;
import static fi.polku.acceptance.Polku.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.testing.BusinessIds;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Koto-Digi and the Finnish Immigration Service, both ways. */
abstract class PermitScenarios extends Scenario {

  /** Of whom the simulated registers know a permit and a plan made in another municipality. */
  private static final String PLANNED_ELSEWHERE = "040594V9030";

  @Test
  void immigrantsPermitAndEarlierPlanHelpTheExpertWhoTellsKotoDigi() {
    JobSearchMessage search =
        JobSearchMessage.inPerson(today)
            .withPermit(today.minusMonths(8), "B")
            .with("personalIdentityCode", PLANNED_ELSEWHERE);
    String caseId = polku.start(search);
    String task =
        polku
            .listed(INTEGRATION_EXPERT, caseId, "task_tarkista_oleskelulupa")
            .path("taskId")
            .asText();
    JsonNode known =
        polku.api().get(INTEGRATION_EXPERT, "/api/v1/tasks/" + task + "/form").as(200).path("data");
    assertThat(known.path("lupatyyppi").asText()).isEqualTo("A");
    assertThat(known.path("kotoSuunnitelmaPaiva").asText())
        .isEqualTo(today.minusMonths(14).toString());

    expert(caseId, "task_tarkista_oleskelulupa", FormAnswers.permitChecked(today.minusMonths(8)));
    expert(caseId, "task_varaa_aika", FormAnswers.booked(today));
    expert(caseId, "task_pida_alkuhaastattelu", FormAnswers.interviewed());

    assertThat(polku.acts("integration-register", caseId))
        .extracting(act -> act.at("/content/stage").asText())
        .containsExactly("ASSESSMENT_STARTED");

    Map<String, Object> change =
        Map.of(
            "externalId",
            "migri-" + UUID.randomUUID(),
            "personalIdentityCode",
            PLANNED_ELSEWHERE,
            "permitType",
            "P");
    polku.api().post(PROGRAM, "/api/v1/permit-changes", change).as(202);
    polku.api().post(PROGRAM, "/api/v1/permit-changes", change).as(200);
    polku.advance("PT1S");
    assertThat(polku.openTasks(caseId)).containsOnlyOnce("task_tarkista_oikeudet");
  }

  private void expert(String caseId, String task, Map<String, Object> answers) {
    polku.complete(INTEGRATION_EXPERT, caseId, task, answers);
  }

  @Test
  void labourMarketTestGoesToTheImmigrationService() {
    String expert = "kv-asiantuntija";
    String caseId = employer();
    polku
        .api()
        .post(
            expert,
            "/api/v1/cases/" + caseId + "/journeys/eures-rekrytointi",
            Map.of("data", Map.of()))
        .as(201);
    polku.complete(
        expert,
        caseId,
        "task_selvita_edellytykset",
        Map.of(
            "tehtavanimike", "Hitsaaja",
            "paikkoja", 1,
            "kvKohdealue", "ETA",
            "ehdotSuomenMukaiset", "kylla",
            "tyokieliSovittu", "kylla"));
    polku.complete(
        expert,
        caseId,
        "task_ilmoita_ulkomailla",
        Map.of("kohdemaat", "Viro", "ilmoituksenKieli", "englanti"));
    polku.complete(
        expert,
        caseId,
        "task_etsi_ehdokkaat",
        Map.of("ehdokkaita", 1, "kvHaunTulos", "VALITTIIN_LUPA"));
    polku.complete(
        "valtion-asiantuntija",
        caseId,
        "task_laadi_saatavuusharkinta",
        Map.of(
            "lupahakemus", "2026/123456",
            "paikkaOllutAvoinna", "kylla",
            "sopiviaHakijoita", 0,
            "saatavuusPuolto", "kylla",
            "saatavuusPerustelu", "Alueella on pulaa hitsaajista."));

    assertThat(polku.acts("permits", caseId))
        .singleElement()
        .satisfies(
            act -> assertThat(act.at("/content/application").asText()).isEqualTo("2026/123456"));
    assertThat(polku.openTasks(caseId)).contains("task_tue_asettautumista");
  }

  private String employer() {
    return polku
        .api()
        .post(
            PROGRAM,
            "/api/v1/employer-cases",
            Map.of(
                "externalId", "koe-" + UUID.randomUUID(),
                "businessId", BusinessIds.next().value(),
                "name", "Konepaja Oy",
                "municipality", "638",
                "language", "fi",
                "segment", "LOCAL",
                "facts",
                    Map.of(
                        "aloite", "TYONANTAJA",
                        "yhteydenottokanava", "VERKKO",
                        "yhteydenotonAihe", "REKRYTOINTI")))
        .as(201)
        .path("caseId")
        .textValue();
  }
}
