package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InternationalRecruitmentProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("eures-rekrytointi");

  private static TestedCase sought(String where, String fairTerms) {
    return TestedCase.start(models, "eures-rekrytointi", Map.of())
        .answer(
            "task_selvita_edellytykset",
            Map.of(
                "kvKohdealue",
                where,
                "ehdotSuomenMukaiset",
                fairTerms,
                "tyokieliSovittu",
                "kylla"));
  }

  private static TestedCase searched(String result) {
    return sought("ETA", "kylla")
        .answer("task_ilmoita_ulkomailla", Map.of())
        .due("task_vie_euresiin")
        .answer("task_etsi_ehdokkaat", Map.of("kvHaunTulos", result));
  }

  @Test
  void workerFromAnotherEuCountryIsHelpedToSettle() {
    TestedCase recruitment = searched("VALITTIIN");
    assertThat(recruitment.openTasks()).containsExactly("task_tue_asettautumista");
    assertThat(recruitment.passed())
        .doesNotContain("task_siirra_work_in_finlandiin", "task_laadi_saatavuusharkinta");
    recruitment
        .answer("task_tue_asettautumista", Map.of("kvSeurantaPaiva", "2026-09-01"))
        .due("timer_kv_seuranta")
        .answer("task_seuraa_kv", Map.of())
        .due("task_raportoi_euresiin");
    assertThat(recruitment.ended()).isTrue();
    assertThat(recruitment.passed()).contains("end_rekrytoitiin");
  }

  @Test
  void thirdCountriesAreSharedWithWorkInFinland() {
    TestedCase recruitment = sought("MUU", "kylla");
    assertThat(recruitment.openTasks()).containsExactly("task_siirra_work_in_finlandiin");
    recruitment.answer("task_siirra_work_in_finlandiin", Map.of());
    assertThat(recruitment.openTasks()).containsExactly("task_ilmoita_ulkomailla");
  }

  @Test
  void unfairTermsEndTheRecruitment() {
    TestedCase recruitment = sought("ETA", "ei");
    assertThat(recruitment.ended()).isTrue();
    assertThat(recruitment.passed())
        .contains("end_ei_edellytyksia")
        .doesNotContain("task_ilmoita_ulkomailla");
  }

  @Test
  void nobodyMayBeFound() {
    assertThat(searched("EI_LOYTYNYT").passed())
        .contains("end_ei_loytynyt")
        .doesNotContain("task_tue_asettautumista");
  }

  @Test
  void supportedPermitLeadsToSettling() {
    TestedCase recruitment = tested("kylla", "");
    assertThat(recruitment.openTasks()).containsExactly("task_tue_asettautumista");
    assertThat(models.calls())
        .filteredOn(call -> call.bean().equals("saatavuusharkintaLausunto"))
        .extracting(call -> call.inputs())
        .containsExactly(
            Map.of(
                "hakemus", "2026/123456",
                "puolletaan", "kylla",
                "hakijoita", 2,
                "perustelu", "Alalla on pulaa."));
  }

  @Test
  void statementThatMigriRefusesComesBackToItsWriter() {
    TestedCase recruitment = tested("kylla", "task_anna_saatavuusharkinta");
    assertThat(recruitment.openTasks()).containsExactly("task_laadi_saatavuusharkinta");
    assertThat(recruitment.passed()).doesNotContain("task_tue_asettautumista");
    recruitment
        .answer("task_laadi_saatavuusharkinta", labourMarket("ei", ""))
        .due("task_anna_saatavuusharkinta");
    assertThat(recruitment.ended()).isTrue();
  }

  private static TestedCase tested(String supported, String refusing) {
    return searched("VALITTIIN_LUPA")
        .answer("task_laadi_saatavuusharkinta", labourMarket(supported, refusing))
        .due("task_anna_saatavuusharkinta");
  }

  private static Map<String, Object> labourMarket(String supported, String refusing) {
    return Map.of(
        "lupahakemus",
        "2026/123456",
        "saatavuusPuolto",
        supported,
        "sopiviaHakijoita",
        2,
        "saatavuusPerustelu",
        "Alalla on pulaa.",
        NationalStandIns.REFUSING,
        refusing);
  }

  @Test
  void unsupportedPermitEndsTheRecruitment() {
    TestedCase recruitment = tested("ei", "");
    assertThat(recruitment.ended()).isTrue();
    assertThat(recruitment.passed())
        .contains("end_ei_puollettu")
        .doesNotContain("task_tue_asettautumista");
  }

  @Test
  void endOfCustomershipEndsTheRecruitment() {
    assertThat(sought("MUU", "kylla").message("asiakkuus-paattyi").ended()).isTrue();
  }
}
