package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class OrdinaryCustomership {

  private final ModelEngine models = CustomershipProcessTest.models;

  private static final Map<String, Object> FOUND_WORK = Map.of("seurannanTulos", "TYOLLISTYI");

  private TestedCase started(Map<String, Object> facts) {
    return TestedCase.customership(models, facts);
  }

  private TestedCase assessed(Map<String, Object> answers) {
    return started(Map.of())
        .answer("task_ota_yhteytta", Answers.reached())
        .answer("task_tee_alkukartoitus", with(Answers.assessment(), answers));
  }

  private TestedCase onLine(Map<String, Object> answers, String line) {
    return assessed(answers)
        .answer("task_vahvista_palvelulinja", Map.of("palvelulinja", line))
        .due("task_kirjaa_palvelulinja")
        .due("task_laheta_viesti_linjasta");
  }

  @Test
  void onlineJobSearchGoesToTheProposedLineAndToWork() {
    TestedCase customership = assessed(Map.of());
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("TYONVALITYS");
    assertThat((String) customership.fact("perusteluFi")).isNotBlank();
    customership.answer("task_vahvista_palvelulinja", Map.of("palvelulinja", "TYONVALITYS"));
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("palvelulinjanVahvistus", "tapauksenTila");
    customership.due("task_kirjaa_palvelulinja").due("task_laheta_viesti_linjasta");
    assertThat(models.calls())
        .extracting(call -> call.inputs().toString())
        .containsExactly("{merkinta=PALVELULINJA}", "{viesti=palvelulinja-vahvistettu}");
    customership
        .answer("task_tarkista_tyonhakutiedot", Map.of())
        .answer("task_laadi_suunnitelma", Map.of("seurantaPaiva", "2026-04-01"))
        .due("timer_seuranta")
        .answer("task_seuraa_tyonhakua", FOUND_WORK);
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("tila", "PAATTYNYT", "syy", "TYOLLISTYMINEN"));
    customership.due("task_kirjaa_paattyminen").due("task_laheta_viesti_paattymisesta");
    assertThat(customership.ended()).isTrue();
    assertThat(customership.passed())
        .contains("end_asiakkuus_paattynyt")
        .doesNotContain("itsepalvelu", "call_kotoutumisen_alkukartoitus", "task_selvita_ylitys");
  }

  @Test
  void personWhoCameInPersonNeedsNoFurtherContact() {
    TestedCase customership = started(Map.of("kanava", "HENKILOKOHTAINEN"));
    assertThat(customership.openTasks()).containsExactly("task_tee_alkukartoitus");
    assertThat(customership.passed()).doesNotContain("call_ensiyhteydenotto");
  }

  @Test
  void missedContactIsLookedIntoByTheSupervisorAndStillMade() {
    TestedCase customership = started(Map.of()).due("timer_erapaiva");
    assertThat(customership.openTasks())
        .containsExactly("task_ota_yhteytta", "task_selvita_ylitys");
    customership.answer("task_ota_yhteytta", Answers.reached());
    assertThat(customership.openTasks())
        .containsExactly("task_selvita_ylitys", "task_tee_alkukartoitus");
    customership.answer("task_selvita_ylitys", Map.of());
    assertThat(customership.openTasks()).containsExactly("task_tee_alkukartoitus");
    assertThat(customership.fact("palvelutarveAlkoi")).isEqualTo(TestedCase.STARTED_ON);
  }

  @Test
  void changedNeedIsReassessedAndLeadsToAnotherLine() {
    TestedCase customership =
        onLine(Map.of("suunnitelmaSelkea", "ei"), "OSAAMINEN")
            .answer("task_laadi_suunnitelma", Map.of("vaihe", "SUUNTA"))
            .answer("task_ohjaa_suunnan_selvitykseen", Map.of("seurantaPaiva", "2026-04-01"))
            .due("timer_seuranta")
            .answer(
                "task_seuraa_palvelua",
                Map.of(
                    "seurannanTulos", "UUDELLEENARVIOINTI",
                    "uudelleenarvioinninSyy", "Tarvitsee enemmän tukea"));
    assertThat(customership.fact("uudelleenarvioinninSyy")).isEqualTo("Tarvitsee enemmän tukea");
    assertThat(customership.openTasks()).containsExactly("task_perustele_siirto");
    customership
        .answer("task_perustele_siirto", Answers.ground("PALVELUTARVE", "kylla"))
        .answer(
            "task_arvioi_palvelutarve",
            with(Answers.readyForWork(), Map.of("yksilollinenTuki", "kylla")));
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("TUETTU");
    customership
        .answer("task_vahvista_palvelulinja", Map.of("palvelulinja", "TUETTU"))
        .due("task_kirjaa_palvelulinja")
        .due("task_laheta_viesti_linjasta")
        .answer("task_vastaanota_asiakas", Map.of())
        .answer(
            "task_laadi_suunnitelma",
            with(ServiceAnswers.inPhase("SUUNTA", null), Map.of("monialainenTarve", "ei")))
        .answer("task_ohjaa_suunnan_selvitykseen", ServiceAnswers.service(null));
    assertThat(customership.passed()).contains("call_linja_osaaminen", "call_linja_tuettu");
    assertThat(customership.passed()).doesNotContain("task_merkitse_paattynyt");
    customership.due("timer_seuranta").answer("task_seuraa_palvelua", FOUND_WORK);
    assertThat(customership.passed()).contains("task_merkitse_paattynyt");
  }
}
