package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Support of several parties, led by the one agreed for each phase, with the customer's consent.
 */
abstract class MultiAgencyScenarios extends Scenario {

  private static final Map<String, Object> NEED =
      Map.of(
          "sosiaalipalvelujenTarve", "kylla",
          "terveyspalvelujenTarve", "kylla",
          "kuntoutuksenTarve", "ei");

  private String at(int days) {
    return polku.today().plusDays(days).toString();
  }

  private void worker(String caseId, String task, Map<String, Object> answers) {
    polku.complete(CASEWORKER, caseId, task, answers);
  }

  private void start(String caseId, String journey, Map<String, Object> data) {
    polku
        .api()
        .post(CASEWORKER, "/api/v1/cases/" + caseId + "/journeys/" + journey, Map.of("data", data))
        .as(201);
    polku.advance("PT1S");
  }

  private Map<String, Object> consent() {
    return Map.of(
        "suostumus", "kylla",
        "suostumusHyvinvointialue", true,
        "suostumusKela", true,
        "jaetaanSuunnitelma", true,
        "suostumusAsti", at(200));
  }

  private Map<String, Object> phase(String leader, String service, Map<String, Object> more) {
    Map<String, Object> phase = new HashMap<>(more);
    phase.put("vaiheenVetaja", leader);
    phase.put("monialainenPalvelu", service);
    phase.put("seurantaPaiva", at(40));
    return phase;
  }

  @Test
  void workAbilityIsAssessedAndTheGoalReachedWithOthers() {
    String caseId = onLine("TYONVALITYS");
    start(caseId, "monialainen-yhteispalvelu", Map.of());
    worker(caseId, "task_arvioi_monialainen_tarve", NEED);
    worker(caseId, "task_pyyda_suostumus", consent());
    worker(
        caseId,
        "task_laadi_monialainen_suunnitelma",
        phase(
            "HYVINVOINTIALUE_TERVEYS",
            "TYOKYVYN_ARVIOINTI",
            Map.of(
                "suunnitelmanTavoite", "Sopiva työ",
                "sovitutPalvelut", "Tarkastus ja arvio",
                "suunnitelmaHyvaksytty", true)));
    assertThat(polku.caseFile(caseId).path("timeline").toString())
        .contains("Monialaista palvelua vie nyt eteenpäin: terveydenhuolto");
    worker(
        caseId,
        "task_ohjaa_terveystarkastukseen",
        Map.of("ohjauksenTapa", "vapaaehtoinen", "johtopaatosPaiva", at(10)));
    polku.advance("P11D");
    worker(caseId, "task_kirjaa_johtopaatos", Map.of("tyokyvynTulos", "TARKEMPI_ARVIO"));
    polku.complete(
        "tyokykykoordinaattori",
        caseId,
        "task_arvioi_tyokyky",
        Map.of(
            "sopivaTyo", "Kevyt osa-aikatyö",
            "tarvittavaTuki", "Työhönvalmennus",
            "psykologinArvio", "kylla"));
    polku.complete(
        "psykologi",
        caseId,
        "task_anna_psykologin_arvio",
        Map.of("psykologinSuositus", "Työkokeilu", "suositusNaytettyAsiakkaalle", true));
    polku.advance("P40D");
    worker(
        caseId,
        "task_seuraa_yhdessa",
        Map.of("seurannanHuomiot", "Työpaikka löytyi.", "seurannanJatko", "TAVOITE_SAAVUTETTU"));

    assertThat(polku.decision(caseId, "monialaisen-tuen-tarve").toString())
        .contains("MONIALAINEN_TYOLLISTYMISSUUNNITELMA");
    assertThat(polku.openTasks(caseId)).doesNotContain("task_seuraa_yhdessa");
    assertThat(polku.serviceLine(caseId)).isEqualTo("EMPLOYMENT_AND_BUSINESS");
  }

  @Test
  void rehabilitativeWorkGoesOnUntilTheConsentIsWithdrawn() {
    String caseId = onLine("OSAAMINEN");
    start(caseId, "monialainen-yhteispalvelu", Map.of());
    worker(
        caseId,
        "task_arvioi_monialainen_tarve",
        FormAnswers.with(NEED, "terveyspalvelujenTarve", "ei"));
    worker(caseId, "task_pyyda_suostumus", consent());
    worker(
        caseId,
        "task_laadi_monialainen_suunnitelma",
        phase(
            "HYVINVOINTIALUE_SOSIAALI",
            "KUNTOUTTAVA_TYOTOIMINTA",
            Map.of(
                "suunnitelmanTavoite", "Arki kuntoon",
                "sovitutPalvelut", "Työtoiminta pajalla",
                "suunnitelmaHyvaksytty", true)));
    worker(
        caseId,
        "task_sovi_jaksosta",
        Map.of(
            "jaksonPaikka",
            "Paja",
            "jaksoAlkaa",
            at(3),
            "jaksoPaattyy",
            at(30),
            "paiviaViikossa",
            3,
            "jaksonTavoite",
            "Päivärytmi"));
    polku.advance("P17D");
    worker(
        caseId,
        "task_arvioi_jakso",
        Map.of("jaksonVaikutus", "Rytmi löytyi.", "kuntouttavanTulos", "PAATTYY"));
    polku.advance("P40D");
    worker(
        caseId,
        "task_seuraa_yhdessa",
        Map.of("seurannanHuomiot", "Jatkaa itse.", "seurannanJatko", "SUOSTUMUS_PERUTTU"));
    worker(
        caseId,
        "task_lopeta_jakaminen",
        Map.of("suostumusPeruttu", at(0), "osapuolilleKerrottu", true));

    assertThat(polku.openTasks(caseId)).doesNotContain("task_seuraa_yhdessa");
  }

  @Test
  void jointServiceOfTheYoungKeepsTheLine() {
    String caseId = onLine("OSAAMINEN");
    start(
        caseId,
        "nuorten-yhteispalvelu",
        Map.of("alle30", "kylla", "monenToimijanTuki", "kylla", "ohjaamoKunnassa", "kylla"));
    worker(caseId, "task_pyyda_suostumus", Map.of("suostumus", "ei"));
    worker(
        caseId,
        "task_laadi_nuoren_suunnitelma",
        Map.of(
            "nuorenTavoite", "opiskelu",
            "sovitutPalvelut", "Yhteishaku keväällä",
            "seurantaPaiva", at(20)));
    polku.advance("P21D");
    worker(
        caseId,
        "task_seuraa_nuoren_tilannetta",
        Map.of("seurannanHuomiot", "Opiskelupaikka saatu.", "nuorenTilanne", "TYO_TAI_OPISKELU"));

    assertThat(polku.serviceLine(caseId)).isEqualTo("SKILLS");
    assertThat(polku.openTasks(caseId)).doesNotContain("task_kutsu_verkosto");
  }
}
