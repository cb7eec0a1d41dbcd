package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VacancyNoticeProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("tyonantajan-ilmoitus");

  private static final Map<String, Object> GOOD =
      Map.of(
          "maksuHakijalta", "ei",
          "palvelussuhde", "kylla",
          "tyonantajaTunnistettu", "kylla",
          "syrjivaSisalto", "ei",
          "tiedotRiittavat", "kylla",
          "hakuaikaVoimassa", "kylla");

  private static TestedCase waiting() {
    return TestedCase.start(
        models, "tyonantajan-ilmoitus", Map.of("tehtavanimike", "hitsaaja", "paikkoja", 2));
  }

  private static TestedCase checked(Map<String, Object> changes) {
    return waiting().answer("task_tarkista_ilmoitus", with(GOOD, changes));
  }

  private static List<Object> states() {
    return models.calls().stream()
        .filter(call -> call.bean().equals("avoinPaikka"))
        .map(call -> call.inputs().get("tila"))
        .toList();
  }

  @Test
  void goodNoticeIsPublishedAndRecruitmentStarts() {
    TestedCase notice = checked(Map.of());
    assertThat(notice.openTasks()).containsExactly("task_arvioi_rekrytointitarve");
    assertThat(notice.passed())
        .contains("task_julkaise")
        .doesNotContain("task_palauta_korjattavaksi");
    assertThat(states()).containsExactly("SAAPUNUT", "JULKAISTU");
    notice
        .answer("task_arvioi_rekrytointitarve", Map.of("tehtavanimike", "hitsaaja"))
        .due("task_julkaise_tyomarkkinatorilla")
        .answer(
            "task_sovi_hoitamisen_tapa",
            Map.of("hoitamisenTapa", "ITSEPALVELU", "seurantaPaiva", "2026-04-01"))
        .due("timer_seuranta")
        .answer("task_seuraa_tayttymista", Map.of("tayttymisenTilanne", "PERUTTIIN"))
        .due("task_poista_peruttu");
    assertThat(notice.ended()).isTrue();
    assertThat(notice.passed()).contains("end_rekrytointi_hoidettu");
  }

  @Test
  void noticeThatChargesApplicantsIsRefused() {
    TestedCase notice =
        checked(Map.of("maksuHakijalta", "kylla"))
            .answer("task_ilmoita_hylkaamisesta", Map.of("hylkayksenPerustelu", "maksu"));
    assertThat(notice.ended()).isTrue();
    assertThat(notice.passed()).contains("end_hylatty").doesNotContain("task_julkaise");
    assertThat(states()).containsExactly("SAAPUNUT", "HYLATTY");
  }

  @Test
  void correctedNoticeIsCheckedAgain() {
    TestedCase notice =
        checked(Map.of("tiedotRiittavat", "ei"))
            .answer("task_palauta_korjattavaksi", Map.of("korjattu", "kylla"));
    assertThat(notice.openTasks()).containsExactly("task_tarkista_ilmoitus");
    assertThat(states()).containsExactly("SAAPUNUT", "PALAUTETTU", "SAAPUNUT");
  }

  @Test
  void correctionMayComeOnline() {
    TestedCase notice = checked(Map.of("hakuaikaVoimassa", "ei")).message("ilmoitus-korjattu");
    assertThat(notice.openTasks()).containsExactly("task_tarkista_ilmoitus");
    assertThat(notice.passed()).doesNotContain("gateway_korjattiin");
  }

  @Test
  void uncorrectedNoticeIsWithdrawn() {
    TestedCase notice =
        checked(Map.of("tyonantajaTunnistettu", "ei"))
            .answer("task_palauta_korjattavaksi", Map.of("korjattu", "ei"));
    assertThat(notice.ended()).isTrue();
    assertThat(notice.passed()).contains("end_peruttu");
    assertThat(states()).containsExactly("SAAPUNUT", "PALAUTETTU", "PERUTTU");
  }

  @Test
  void waitingAreaIsWatched() {
    TestedCase notice = waiting().due("timer_varoitus");
    assertThat(notice.openTasks()).containsExactly("task_tarkista_ilmoitus");
    notice.due("timer_erapaiva");
    assertThat(notice.openTasks())
        .containsExactlyInAnyOrder("task_tarkista_ilmoitus", "task_selvita_ylitys");
    notice.answer("task_selvita_ylitys", Map.of());
    assertThat(notice.openTasks()).containsExactly("task_tarkista_ilmoitus");
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .contains("maaraaikaVaroitus", "maaraaikaYlitys");
  }

  @Test
  void endOfCustomershipClosesTheVacancy() {
    TestedCase notice = waiting().message("asiakkuus-paattyi");
    assertThat(notice.ended()).isTrue();
    assertThat(states()).containsExactly("SAAPUNUT", "PERUTTU");
  }
}
