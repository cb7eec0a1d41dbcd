package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.testing.BusinessIds;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A vacancy from its notice online to the day it is filled, and what supervisors see of it. */
abstract class VacancyScenarios extends Scenario {

  private static final String EXPERT = "yritysasiantuntija";
  private static final Map<String, Object> GOOD =
      Map.of(
          "tyonantajaTunnistettu", "kylla",
          "palvelussuhde", "kylla",
          "maksuHakijalta", "ei",
          "syrjivaSisalto", "ei",
          "tiedotRiittavat", "kylla",
          "hakuaikaVoimassa", "kylla");

  private final Map<String, Object> notice = notice();

  private static Map<String, Object> notice() {
    Map<String, Object> notice = new HashMap<>();
    notice.put("externalId", "tmt-" + UUID.randomUUID());
    notice.put("businessId", BusinessIds.next().value());
    notice.put("name", "Konepaja Oy");
    notice.put("municipality", "638");
    notice.put("title", "Hitsaaja");
    notice.put("positions", 2);
    notice.put("applicationsClose", "2030-12-31");
    return notice;
  }

  private String received() {
    return polku
        .api()
        .post(Polku.PROGRAM, "/api/v1/vacancies", notice)
        .as(201)
        .path("caseId")
        .textValue();
  }

  private JsonNode vacancy() {
    return polku
        .api()
        .get(Polku.PROGRAM, "/api/v1/vacancies?externalId=" + notice.get("externalId"))
        .as(200);
  }

  private JsonNode board() {
    return polku.api().get(Polku.SUPERVISOR, "/api/v1/supervision/vacancies?area=porvoo").as(200);
  }

  @Test
  void measuresHowLongAVacancyStaysOpen() {
    int openBefore = board().path("open").intValue();
    int uncheckedBefore = board().path("unchecked").intValue();
    String caseId = received();
    assertThat(polku.openTasks(caseId)).contains("task_tarkista_ilmoitus", "task_ota_yhteytta");
    assertThat(board().path("unchecked").intValue()).isEqualTo(uncheckedBefore + 1);

    polku.complete(EXPERT, caseId, "task_tarkista_ilmoitus", GOOD);
    assertThat(board().path("open").intValue()).isEqualTo(openBefore + 1);
    assertThat(board().path("oldestOpenDays").isInt()).isTrue();
    polku.complete(
        EXPERT,
        caseId,
        "task_arvioi_rekrytointitarve",
        Map.of(
            "tehtavanimike",
            "Robottihitsaaja",
            "paikkoja",
            2,
            "tarvittavaOsaaminen",
            "MIG-hitsaus",
            "muitaTarpeita",
            "ei"));
    polku.complete(
        EXPERT,
        caseId,
        "task_sovi_hoitamisen_tapa",
        Map.of(
            "hoitamisenTapa",
            "ITSEPALVELU",
            "tavastaSovittu",
            "Ilmoitus verkossa",
            "seurantaPaiva",
            today.plusDays(10).toString()));
    polku.advance("P11D");
    polku.complete(
        EXPERT,
        caseId,
        "task_seuraa_tayttymista",
        Map.of(
            "tayttymisenTilanne",
            "TAYTTYI",
            "taytettyPaiva",
            today.plusDays(9).toString(),
            "tayttajanLahde",
            "OMA_HAKU"));

    assertThat(vacancy().path("state").asText()).isEqualTo("FILLED");
    assertThat(vacancy().path("daysOpen").intValue()).isEqualTo(9);
    assertThat(board().path("medianDaysOpen").isNumber()).isTrue();
    assertThat(polku.timeline(caseId))
        .containsSubsequence("vacancy-received", "vacancy-published", "vacancy-filled");
  }

  @Test
  void returnedNoticeIsCorrectedBySendingItAgain() {
    String caseId = received();
    Map<String, Object> unclear = new HashMap<>(GOOD);
    unclear.put("tiedotRiittavat", "ei");
    polku.complete(EXPERT, caseId, "task_tarkista_ilmoitus", unclear);
    assertThat(vacancy().path("state").asText()).isEqualTo("RETURNED");

    notice.put("title", "Hitsaaja, päivätyö");
    assertThat(polku.api().post(Polku.PROGRAM, "/api/v1/vacancies", notice).as(200).path("state"))
        .hasToString("\"RECEIVED\"");
    assertThat(polku.openTasks(caseId))
        .contains("task_tarkista_ilmoitus")
        .doesNotContain("task_palauta_korjattavaksi");
  }

  @Test
  void uncheckedNoticeIsADeadline() {
    String caseId = received();
    polku.advance("P10D");

    int overdue = board().path("overdueChecks").intValue();
    assertThat(overdue).isPositive();
    assertThat(polku.openTasks(caseId)).contains("task_tarkista_ilmoitus", "task_selvita_ylitys");
    polku.complete(EXPERT, caseId, "task_tarkista_ilmoitus", GOOD);
    assertThat(board().path("overdueChecks").intValue()).isEqualTo(overdue - 1);
  }

  @Test
  void endOfCustomershipWithdrawsWhatIsOpen() {
    String caseId = received();
    polku.complete(EXPERT, caseId, "task_tarkista_ilmoitus", GOOD);
    polku.complete(
        EXPERT,
        caseId,
        "task_ota_yhteytta",
        Map.of("tavoitettu", "kylla", "keskustelunTapa", "PUHELIN", "tiedotKumppaneille", "ei"));
    polku.complete(
        EXPERT,
        caseId,
        "task_arvioi_palvelutarve",
        Map.of("yrityksenVaihe", "SUUNNITTEILLA", "tarvearvionYhteenveto", "Suunnittelee"));
    polku.complete(
        EXPERT,
        caseId,
        "task_sovi_palvelu",
        Map.of("sovittuPalvelu", "EI_PALVELUA", "poikkeamanPerustelu", "Ei halua nyt"));
    polku.complete(
        EXPERT,
        caseId,
        "task_pyyda_palaute",
        Map.of("palveluVastasiTarpeeseen", "EI_PALVELUA", "jatko", "PAATTYY"));

    assertThat(vacancy().path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(polku.openTasks(caseId)).isEmpty();
  }
}
