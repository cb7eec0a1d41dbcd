package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Life on a service line: plan, follow-up, reassessment, end. */
abstract class LineScenarios extends Scenario {

  @Test
  void plannedFollowedUpAndEmployed() {
    String caseId = onLine("TYONVALITYS");
    polku.complete(
        CASEWORKER,
        caseId,
        "task_tarkista_tyonhakutiedot",
        Map.of(
            "tiedotAjanTasalla",
            "kylla",
            "tyonhakutaidot",
            "hyvat",
            "yrittajyysVaihtoehtona",
            "ei"));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_laadi_suunnitelma",
        Map.of(
            "suunnitelmanTavoite", "Kokoaikatyö kolmessa kuukaudessa",
            "keinoOmatoiminenHaku", true,
            "yhteydenpidonVastuu", "asiakas",
            "seurannanTapa", "puhelin",
            "seurantaPaiva", today.plusDays(30).toString()));
    assertThat(polku.openTasks(caseId)).isEmpty();
    polku.advance("P31D");

    polku.complete(
        CASEWORKER, caseId, "task_seuraa_tyonhakua", Map.of("seurannanTulos", "TYOLLISTYI"));

    JsonNode file = polku.caseFile(caseId);
    assertThat(file.path("status").asText()).isEqualTo("ENDED");
    assertThat(file.path("openTasks")).isEmpty();
    assertThat(texts(polku.registerEntries(caseId), "entry"))
        .containsExactly("SERVICE_LINE", "CUSTOMERSHIP_ENDED");
  }

  @Test
  void changedNeedIsReassessedAndLeadsToAnotherLine() {
    String caseId = onLine("OSAAMINEN");
    polku.complete(
        CASEWORKER,
        caseId,
        "task_laadi_suunnitelma",
        Map.of(
            "suunnitelmanTavoite", "Oma ala selville",
            "vaihe", "SUUNTA",
            "yrittajyysVaihtoehtona", "ei",
            "seurannanTapa", "tapaaminen"));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_ohjaa_suunnan_selvitykseen",
        Map.of("seurantaPaiva", today.plusDays(20).toString()));
    polku.advance("P21D");
    polku.complete(
        CASEWORKER,
        caseId,
        "task_seuraa_palvelua",
        Map.of(
            "tavoiteToteutui", "ei",
            "koulutusPaattyi", "ei",
            "seurannanTulos", "UUDELLEENARVIOINTI",
            "tiivisTukiTarpeen", "kylla",
            "valmisAvoimille", "ei",
            "uudelleenarvioinninSyy", "Asiakas tarvitsee enemmän tukea."));
    polku.complete(
        CASEWORKER, caseId, "task_perustele_siirto", FormAnswers.ground("PALVELUTARVE", "kylla"));
    Map<String, Object> need = FormAnswers.with(FormAnswers.need(), "yksilollinenTuki", "kylla");
    polku.complete(
        CASEWORKER,
        caseId,
        "task_arvioi_palvelutarve",
        FormAnswers.with(need, "arvionPerustelu", "Tuen tarve on kasvanut."));
    polku.complete(
        CASEWORKER, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed("TUETTU"));

    assertThat(polku.serviceLine(caseId)).isEqualTo("SUPPORTED");
    polku.complete(CASEWORKER, caseId, "task_vastaanota_asiakas", Map.of("vastaanotettu", true));
    assertThat(polku.openTasks(caseId)).containsExactly("task_laadi_suunnitelma");
    assertThat(texts(polku.caseFile(caseId).path("decisions"), "decision"))
        .filteredOn("palvelulinja"::equals)
        .hasSize(2);
    assertThat(texts(polku.registerEntries(caseId), "entry"))
        .containsExactly("SERVICE_LINE", "SERVICE_LINE");
  }
}
