package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decisions get their registry numbers, purchased services end by the provider's word. */
abstract class SharedSystemsScenarios extends Scenario {

  private static final String PAYMENTS = "maksatus";

  private void begin(String caseId, String journey, Map<String, Object> data) {
    polku
        .api()
        .post(CASEWORKER, "/api/v1/cases/" + caseId + "/journeys/" + journey, Map.of("data", data))
        .as(201);
  }

  private Api.Answer told(String path, Map<String, Object> message) {
    return polku.api().post(PROGRAM, path, message);
  }

  private String decided() {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    begin(
        caseId,
        "kulukorvaus",
        Map.of(
            "korvauksenPalvelu", "kulukorvaus",
            "korvattavaPalvelu", "Työnhakuvalmennus",
            "haettuEuroa", "45,00",
            "hakemuksenTiedot", "Bussiliput."));
    polku
        .complete(
            PAYMENTS, caseId, "task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"))
        .complete(
            PAYMENTS,
            caseId,
            "task_selvita_edellytykset",
            Map.of(
                "palvelustaSovittu", "kylla",
                "kustannusTarpeellinen", "kylla",
                "muuMaksaa", "kylla"))
        .complete(
            PAYMENTS,
            caseId,
            "task_paata",
            Map.of("paatos", "HYLATAAN", "paatoksenPerustelu", "Kela korvaa matkat."));
    return caseId;
  }

  @Test
  void decisionGetsItsRegistryNumberOnce() {
    String caseId = decided();
    JsonNode document = polku.acts("records", caseId).get(0);
    assertThat(document.path("content").path("documentType").asText()).isEqualTo("DECISION");
    assertThat(document.path("content").path("callback").asText()).endsWith("/status");
    String path = "/api/v1/records/" + document.path("externalId").asText() + "/status";
    Map<String, Object> number = Map.of("status", "REGISTERED", "registryNumber", "POR/12/2026");

    told(path, Map.of("status", "REGISTERED")).as(400);
    told(path, Map.of("status", "LOST", "number", 1)).as(400);
    told("/api/v1/records/unheard-of/status", number).as(404);
    polku.api().post(CASEWORKER, path, number).as(403);
    told(path, Map.of("status", "FAILED", "reason", "closed")).as(202);
    told(path, number).as(202);
    told(path, number).as(204);
    told(path, Map.of("status", "REGISTERED", "registryNumber", "POR/13/2026")).as(409);

    assertThat(polku.timeline(caseId))
        .contains("document-sent", "document-not-registered")
        .containsOnlyOnce("document-registered");
  }

  private String inPurchasedService() {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    begin(caseId, "palveluun-ohjaus", Map.of("palvelu", "uravalmennus"));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_tee_ohjaus",
        Map.of(
            "ohjauksenTavoite",
            "Suunta selville",
            "vastausViimeistaan",
            today.plusDays(5).toString()));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_vahvista_varaus",
        Map.of(
            "paikkaVahvistettu", "kylla",
            "palveluntuottaja", "Valmentajat Oy",
            "palveluAlkaa", today.toString()));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_kirjaa_aloitus",
        Map.of(
            "palveluAlkoi", "kylla",
            "palveluPaattyy", today.plusDays(60).toString(),
            "seurantaPaiva", today.plusDays(20).toString(),
            "loppuvaiheAlkaa", today.plusDays(50).toString(),
            "palauteViimeistaan", today.plusDays(70).toString()));
    return caseId;
  }

  @Test
  void providersFeedbackReachesTheServiceJourneyOnce() {
    String caseId = inPurchasedService();
    JsonNode reservation = polku.acts("procurement", caseId).get(0);
    assertThat(reservation.path("content").path("service").asText()).isEqualTo("uravalmennus");
    String path =
        "/api/v1/procurement/reservations/" + reservation.path("reference").asText() + "/feedback";
    Map<String, Object> feedback =
        Map.of("externalId", "f-" + caseId, "outcome", "PARTLY", "text", "Hyvin meni.");

    told(path, Map.of("outcome", "GOOD", "endedOn", "eilen")).as(400);
    told("/api/v1/procurement/reservations/none/feedback", feedback).as(404);
    told(path, feedback).as(202);
    told(path, feedback).as(204);
    told(path, Map.of("externalId", "g-" + caseId, "outcome", "COMPLETED")).as(409);

    assertThat(polku.openTasks(caseId)).contains("task_arvioi_vaikutukset");
    assertThat(polku.timeline(caseId))
        .contains("place-reserved")
        .containsOnlyOnce("provider-feedback");
  }
}
