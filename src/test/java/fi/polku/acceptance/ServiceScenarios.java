package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services that a line refers to: who serves, who keeps the customer, the way back. */
abstract class ServiceScenarios extends Scenario {

  private static final String CENTRAL = "keskitetty";

  private String at(int days) {
    return today.plusDays(days).toString();
  }

  @Test
  void selfMotivatedStudentIsTheCentralExpertsCustomerUntilTheStudyEnds() {
    String caseId = onLine("OSAAMINEN");
    complete(
        caseId,
        "task_laadi_suunnitelma",
        Map.of(
            "suunnitelmanTavoite", "Datanomiksi",
            "vaihe", "OSAAMINEN",
            "yrittajyysVaihtoehtona", "ei",
            "seurannanTapa", "puhelin"));
    complete(
        caseId,
        "task_ohjaa_osaamisen_hankintaan",
        Map.of("osaamistavoite", "Tutkinto", "palvelu", "omaehtoinen-opiskelu"));
    complete(
        caseId,
        "task_ratkaise_soveltuvuus",
        Map.of(
            "oppilaitos", "Ammattiopisto",
            "opinnot", "Datanomi",
            "opiskeluSoveltuu", "kylla",
            "soveltuvuudenPerustelu", "Opinnot parantavat mahdollisuuksia työllistyä.",
            "opinnotAlkavat", at(10),
            "opinnotPaattyvat", at(120),
            "loppuvaiheAlkaa", at(90)));
    assertThat(polku.openTasks(caseId)).isEmpty();
    polku.advance("P11D");

    assertThat(polku.listed(CASEWORKER, caseId, "task_ilmoita_oppilaitokselle").isObject())
        .isFalse();
    LocalDate began = polku.today();
    polku.complete(
        CENTRAL,
        caseId,
        "task_ilmoita_oppilaitokselle",
        Map.of(
            "oppilaitokselleIlmoitettu", began.toString(),
            "ratkaisuArkistoitu", true,
            "seurantaPaiva", began.plusDays(300).toString()));
    polku.advance("P85D");
    polku.complete(
        CENTRAL,
        caseId,
        "task_suunnittele_tyonhaku",
        Map.of("tyonhaunSuunnitelma", "Hakee IT-tuen paikkoja."));
    polku.advance("P30D");
    polku.complete(
        CENTRAL,
        caseId,
        "task_kirjaa_paattyminen",
        Map.of("opintojenTulos", "VALMISTUI", "palvelunPalaute", "Valmistui datanomiksi."));

    assertThat(polku.listed(CENTRAL, caseId, "task_arvioi_vaikutukset").isObject()).isFalse();
    complete(caseId, "task_arvioi_vaikutukset", effect("TARVE_MUUTTUI"));
    assertThat(polku.openTasks(caseId)).containsExactly("task_seuraa_palvelua");
    assertThat(polku.listed(CASEWORKER, caseId, "task_seuraa_palvelua").isObject()).isTrue();
  }

  @Test
  void trainingStartedFromTheCasePageStaysWithTheCaseworkerAndOpensTheFollowUp() {
    String caseId = onLine("OSAAMINEN");
    complete(
        caseId,
        "task_laadi_suunnitelma",
        Map.of(
            "suunnitelmanTavoite", "Suunta selville",
            "vaihe", "SUUNTA",
            "yrittajyysVaihtoehtona", "ei",
            "seurannanTapa", "puhelin"));
    complete(caseId, "task_ohjaa_suunnan_selvitykseen", Map.of("seurantaPaiva", at(85)));
    polku
        .api()
        .post(
            CASEWORKER,
            "/api/v1/cases/" + caseId + "/journeys/palveluun-ohjaus",
            Map.of("data", Map.of("palvelu", "tyovoimakoulutus")))
        .as(201);
    complete(
        caseId,
        "task_tee_ohjaus",
        Map.of("ohjauksenTavoite", "Hitsaajan taidot", "vastausViimeistaan", at(5)));
    assertThat(polku.listed(CASEWORKER, caseId, "task_vahvista_varaus").isObject()).isFalse();
    polku.advance("P6D");
    complete(caseId, "task_kysy_vastausta", Map.of("vastauksenTilanne", "Vastaus tulee pian."));
    polku.complete(
        CENTRAL,
        caseId,
        "task_vahvista_varaus",
        Map.of("paikkaVahvistettu", "kylla", "palveluntuottaja", "Opisto", "palveluAlkaa", at(8)));
    polku.advance("P3D");
    polku.complete(
        CENTRAL,
        caseId,
        "task_kirjaa_aloitus",
        Map.of(
            "palveluAlkoi", "kylla",
            "palveluPaattyy", at(60),
            "seurantaPaiva", at(20),
            "loppuvaiheAlkaa", at(50),
            "palauteViimeistaan", at(70)));
    polku.advance("P15D");
    complete(
        caseId,
        "task_seuraa_palvelun_kulkua",
        Map.of("palvelunKulku", "Sai työpaikan.", "palveluJatkuu", "ei", "keskeytyksenSyy", "Työ"));
    polku.complete(
        CENTRAL,
        caseId,
        "task_anna_palaute",
        Map.of("palvelunTulos", "KESKEYTYI", "palvelunPalaute", "Oppi hitsaamaan."));
    complete(caseId, "task_arvioi_vaikutukset", effect("TYOLLISTYI"));

    assertThat(polku.openTasks(caseId)).containsExactly("task_seuraa_palvelua");
  }

  private void complete(String caseId, String key, Map<String, Object> answers) {
    polku.complete(CASEWORKER, caseId, key, answers);
  }

  private static Map<String, Object> effect(String effect) {
    return Map.of(
        "tavoiteToteutui", "kokonaan",
        "vaikutuksetKirjattu", "Osaaminen vahvistui.",
        "palvelunVaikutus", effect);
  }
}
