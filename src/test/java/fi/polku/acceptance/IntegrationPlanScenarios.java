package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.INTEGRATION_EXPERT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An immigrant's way from the assessment through plan, orientation and training to the line. */
abstract class IntegrationPlanScenarios extends Scenario {

  private String at(int days) {
    return polku.today().plusDays(days).toString();
  }

  private void expert(String caseId, String task, Map<String, Object> answers) {
    polku.complete(INTEGRATION_EXPERT, caseId, task, answers);
  }

  private String assessedImmigrant() {
    String caseId =
        polku.start(JobSearchMessage.inPerson(today).withPermit(today.minusMonths(8), "A"));
    expert(caseId, "task_tarkista_oleskelulupa", FormAnswers.permitChecked(today.minusMonths(8)));
    expert(caseId, "task_varaa_aika", FormAnswers.booked(today));
    expert(caseId, "task_pida_alkuhaastattelu", FormAnswers.interviewed());
    expert(caseId, "task_selvita_kielitaito", Map.of("selvityksenJarjestaja", "ostettu"));
    expert(
        caseId,
        "task_ohjaa_kielitestiin",
        Map.of(
            "palveluntuottaja",
            "Kielikeskus",
            "testinSisalto",
            "molemmat",
            "testiPaiva",
            at(5),
            "tulosViimeistaan",
            at(10),
            "testistaKerrottu",
            true));
    polku.advance("P11D");
    expert(
        caseId,
        "task_kysy_testin_tulosta",
        Map.of("testinTilanne", "saatu", "kielitaitoTaso", "A1", "lukuJaKirjoitustaito", "sujuva"));
    expert(caseId, "task_arvioi_osaaminen", FormAnswers.integrationNeed());
    return caseId;
  }

  private String planned() {
    String caseId = assessedImmigrant();
    expert(
        caseId,
        "task_valmistele_kotoutumissuunnitelma",
        Map.of(
            "ensimmainenLupaAlkaen", today.minusMonths(8).toString(),
            "ensimmainenSuunnitelma", "kylla",
            "hyvinvointialueenPalveluja", "kylla",
            "kelanPalveluja", "ei",
            "kunnanPalveluja", "kylla"));
    expert(
        caseId,
        "task_pyyda_suostumus",
        Map.of(
            "suostumus",
            "kylla",
            "suostumusHyvinvointialue",
            true,
            "jaetaanSuunnitelma",
            true,
            "suostumusAsti",
            at(300)));
    expert(
        caseId,
        "task_kutsu_osapuolet",
        Map.of("tapaamisPaiva", at(7), "kutsututTahot", "Hyvinvointialueen sosiaalipalvelut"));
    expert(
        caseId,
        "task_laadi_kotoutumissuunnitelma",
        Map.of(
            "suunnitelmanTavoite", "Kokiksi ravintolaan",
            "sovitutPalvelut", "Koulutus ja orientaatio",
            "orientaatioTarpeen", "kylla",
            "orientaatioKieli", "ar",
            "suunnitelmaHyvaksytty", true));
    return caseId;
  }

  @Test
  void planBeginsByItselfAfterTheAssessmentAndLeadsThroughTrainingToTheLine() {
    String caseId = planned();
    assertThat(polku.openTasks(caseId))
        .contains("task_ilmoita_omaan_ryhmaan", "task_ohjaa_palveluun");
    expert(
        caseId,
        "task_ilmoita_omaan_ryhmaan",
        Map.of(
            "orientaationToteuttaja",
            "Porvoon kotoutumispalvelut",
            "orientaationTapa",
            "lahi",
            "orientaatioAlkaa",
            at(5),
            "orientaatioPaattyy",
            at(30)));
    expert(
        caseId,
        "task_ohjaa_palveluun",
        Map.of("kotoutumispalvelu", "KOTOUTUMISKOULUTUS", "palveluAlkaa", at(14)));
    expert(
        caseId,
        "task_ohjaa_kotoutumiskoulutukseen",
        Map.of(
            "koulutuksenNimi", "Kotoutumiskoulutus",
            "kouluttaja", "Opisto",
            "kielitaitoTaso", "A1",
            "koulutustarpeenPerustelu", "Tarvitsee suomea työhön."));
    expert(
        caseId,
        "task_tee_opiskelijavalinta",
        Map.of("koulutuksenTulos", "VALITTU", "koulutusAlkaa", at(14), "koulutusPaattyy", at(150)));
    polku.advance("P31D");
    expert(caseId, "task_kirjaa_osallistuminen", Map.of("orientaationTulos", "SUORITETTU"));
    polku.advance("P95D");
    training(caseId);
    expert(
        caseId,
        "task_paivita_suunnitelma",
        Map.of(
            "palvelunVaikutus", "Suomea oppinut, työpaikka näkyvissä.",
            "suunnitelmaJatkuu", "ei",
            "suunnitelmaPaattyiKoska", "linja"));

    assertThat(polku.openTasks(caseId)).doesNotContain("task_paivita_suunnitelma");
    assertThat(polku.decision(caseId, "yhteiskuntaorientaatio").toString())
        .contains("OMA_TUOTANTO");
    assertThat(polku.decision(caseId, "kotoutumissuunnitelman-muoto").toString())
        .contains("MONIALAINEN_KOTOUTUMISSUUNNITELMA");
  }

  /** Follow-up, exit meeting of the three, final test and reassessment. */
  private void training(String caseId) {
    assertThat(polku.openTasks(caseId)).contains("task_seuraa_koulutusta");
    expert(caseId, "task_seuraa_koulutusta", Map.of("koulutuksenTila", "LOPPUVAIHE"));
    expert(
        caseId,
        "task_pida_lopputapaaminen",
        Map.of(
            "lopputapaamisPaiva", at(0),
            "oppilaitosMukana", "kylla",
            "saavutettuOsaaminen", "Suomen peruskieli",
            "jatkosuunnitelma", "Työkokeilu ravintolassa"));
    expert(
        caseId,
        "task_selvita_kielitaito",
        Map.of(
            "selvityksenJarjestaja", "oma",
            "kielitaitoTaso", "B1",
            "lukuJaKirjoitustaito", "sujuva"));
    expert(
        caseId,
        "task_arvioi_palvelutarve",
        Map.of("palvelutarveMuuttui", "ei", "tukiTyollistymiseen", "Työkokeilu"));
  }

  @Test
  void serviceThatIsNotFoundInSixMonthsIsLookedInto() {
    String caseId = planned();

    polku.advance("P6M2D");

    assertThat(polku.openTasks(caseId)).contains("task_ohjaa_palveluun", "task_selvita_ylitys");
    assertThat(
            Polku.stream(polku.caseFile(caseId).path("deadlines"))
                .filter(clock -> clock.path("kind").asText().equals("kotoutumispalveluun-paasy"))
                .map(clock -> clock.path("state").asText()))
        .containsExactly("BREACHED");
    assertThat(polku.listed(CASEWORKER, caseId, "task_ohjaa_palveluun").isObject()).isFalse();
  }
}
