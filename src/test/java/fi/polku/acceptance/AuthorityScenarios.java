package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kela and the unemployment funds ask, and are told once. */
abstract class AuthorityScenarios extends Scenario {

  private static final String STATEMENTS = "/api/v1/statement-requests";

  private JobSearchMessage search = JobSearchMessage.inPerson(LocalDate.EPOCH);

  private String customer() {
    search = JobSearchMessage.inPerson(today);
    return polku.start(search);
  }

  private Map<String, Object> request(String kind) {
    Map<String, Object> request = new HashMap<>();
    request.put("externalId", "kela-" + UUID.randomUUID());
    request.put("personalIdentityCode", search.text("personalIdentityCode"));
    request.put("sender", "KELA");
    request.put("kind", kind);
    request.put("text", "Onko työnhaku ollut voimassa 1.3. alkaen?");
    request.put("answerBy", today.plusDays(14).toString());
    return request;
  }

  private void give(String caseId, Map<String, Object> changes) {
    Map<String, Object> facts =
        new HashMap<>(
            Map.of(
                "lausuntoTarvitaan", "kylla",
                "etuudenMaksaja", "KELA",
                "lausunnonAihe", "TYONHAUN_ALKU",
                "erityisosaaminenTarpeen", "ei",
                "kielteinenMahdollinen", "ei",
                "lausunnonTiedot", "Työnhaku on ollut voimassa."));
    facts.putAll(changes);
    polku.complete(CASEWORKER, caseId, "task_kokoa_tiedot", facts);
    polku.complete(
        CASEWORKER,
        caseId,
        "task_anna_peruslausunto",
        Map.of(
            "perusTulos", "ANNETAAN",
            "lausunnonSisalto", "EI_ESTETTA",
            "lausunto", "Ei estettä etuudelle."));
  }

  @Test
  void statementThatKelaAsksForIsDeliveredToKelaOnce() {
    String caseId = customer();
    Map<String, Object> asked = request("STATEMENT");
    assertThat(polku.api().post(PROGRAM, STATEMENTS, asked).as(202).path("caseId").asText())
        .isEqualTo(caseId);
    polku.api().post(PROGRAM, STATEMENTS, asked).as(200);
    assertThat(polku.openTasks(caseId)).containsOnlyOnce("task_kokoa_tiedot");
    polku.fail("benefits", "DUPLICATE", 1);

    give(caseId, Map.of());
    polku.advance("PT15S");

    assertThat(polku.acts("benefits", caseId))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.at("/content/recipient").asText()).isEqualTo("KELA");
              assertThat(act.at("/content/appealable").asBoolean(true)).isFalse();
              assertThat(act.at("/content/text").asText()).isEqualTo("Ei estettä etuudelle.");
            });
    assertThat(Polku.texts(polku.registerEntries(caseId), "entry")).contains("STATEMENT_TO_KELA");
    assertThat(polku.timeline(caseId)).contains("authority-requested", "statement-delivered");
  }

  @Test
  void correctionRefersToTheStatementThatItReplaces() {
    String caseId = customer();
    begin(caseId);
    give(caseId, Map.of());
    begin(caseId);
    give(caseId, Map.of("lausunnonKorjaus", "kylla"));

    List<JsonNode> delivered = polku.acts("benefits", caseId);
    assertThat(delivered).hasSize(2);
    assertThat(delivered.get(1).at("/content/corrects").asText())
        .isEqualTo(delivered.get(0).path("externalId").asText());
    assertThat(polku.timeline(caseId)).contains("statement-corrected");
  }

  @Test
  void whatCannotBeDeliveredComesToAPerson() {
    String caseId = customer();
    begin(caseId);
    give(caseId, Map.of("lausunnonKorjaus", "kylla"));

    polku.complete(
        CASEWORKER,
        caseId,
        "task_selvita_kieltaytyminen",
        Map.of(
            "toimitus", "UUDELLEEN",
            "etuudenMaksaja", "KASSA",
            "lausunnonKorjaus", "ei",
            "toimituksenSelvitys", "Maksaja oli kassa."));

    assertThat(polku.acts("benefits", caseId))
        .extracting(act -> act.at("/content/recipient").asText())
        .containsExactly("FUND");
  }

  private void begin(String caseId) {
    polku
        .api()
        .post(
            CASEWORKER,
            "/api/v1/cases/" + caseId + "/journeys/tyottomyysturvalausunto",
            Map.of("data", Map.of()))
        .as(201);
  }

  @Test
  void furtherRequestsAreLookedIntoByAPerson() {
    String caseId = customer();
    polku.api().post(PROGRAM, STATEMENTS, request("STATEMENT")).as(202);
    polku.api().post(PROGRAM, STATEMENTS, request("STATEMENT")).as(202);
    assertThat(polku.openTasks(caseId)).contains("task_kokoa_tiedot", "task_tutustu_pyyntoon");
    polku.complete(
        CASEWORKER,
        caseId,
        "task_tutustu_pyyntoon",
        Map.of("pyynnonHoito", "MUUTEN", "pyynnonKirjaus", "Samassa lausunnossa."));

    polku.api().post(PROGRAM, STATEMENTS, request("MULTI_AGENCY")).as(202);
    polku.complete(
        CASEWORKER, caseId, "task_tutustu_pyyntoon", Map.of("pyynnonHoito", "YHTEISPALVELU"));
    assertThat(polku.openTasks(caseId)).contains("task_arvioi_monialainen_tarve");
  }

  @Test
  void requestsThatReachNobodyAreAnsweredPlainly() {
    Map<String, Object> unknown = request("STATEMENT");
    unknown.put("personalIdentityCode", "131052-308T");
    assertThat(polku.api().post(PROGRAM, STATEMENTS, unknown).as(404).path("detail").asText())
        .contains("ei ole asiakas");
    String caseId = customer();
    polku
        .api()
        .post(
            CASEWORKER,
            "/api/v1/cases/" + caseId + "/changes",
            Map.of("kind", "WITHDRAWN", "reason", "OWN_WISH"))
        .as(202);
    polku.advance("PT1S");
    assertThat(
            polku
                .api()
                .post(PROGRAM, STATEMENTS, request("REHABILITATION"))
                .as(409)
                .path("detail")
                .asText())
        .contains("ei ole avointa asiakkuutta");
    polku.api().post(CASEWORKER, STATEMENTS, request("STATEMENT")).as(403);
  }

  @Test
  void badRequestsNameEveryFieldThatIsWrong() {
    Map<String, Object> bad = request("PRAISE");
    bad.put("sender", "BANK");
    bad.put("personalIdentityCode", "010101-0000");
    bad.put("answerBy", "2020-01-01");
    bad.put("text", 7);
    bad.put("diagnosis", "x");
    bad.remove("externalId");
    assertThat(
            Polku.texts(polku.api().post(PROGRAM, STATEMENTS, bad).as(400).path("errors"), "field"))
        .containsExactlyInAnyOrder(
            "kind",
            "sender",
            "personalIdentityCode",
            "answerBy",
            "text",
            "diagnosis",
            "externalId");
    polku.api().post(PROGRAM, STATEMENTS, List.of()).as(400);
    polku.api().post(PROGRAM, "/api/v1/permit-changes", Map.of("permitType", "X")).as(400);
  }
}
