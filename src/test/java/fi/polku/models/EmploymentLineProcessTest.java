package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmploymentLineProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("linja-tyonvalitys");

  private static final Map<String, Object> CONTINUES =
      Map.of(
          "seurannanTulos", "JATKUU",
          "eiValittuToistuvasti", "ei",
          "seurantaPaiva", "2026-05-04");

  private static TestedCase inFollowUp() {
    return TestedCase.start(models, "linja-tyonvalitys", Map.of())
        .answer("task_tarkista_tyonhakutiedot", Map.of())
        .answer("task_laadi_suunnitelma", Map.of("seurantaPaiva", "2026-04-01"))
        .due("timer_seuranta");
  }

  @Test
  void findingWorkEndsTheLine() {
    TestedCase line =
        inFollowUp().answer("task_seuraa_tyonhakua", Map.of("seurannanTulos", "TYOLLISTYI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_tyollistyi");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("TYOLLISTYMINEN");
  }

  @Test
  void changedNeedEndsTheLineInReassessment() {
    TestedCase line =
        inFollowUp()
            .answer("task_seuraa_tyonhakua", Map.of("seurannanTulos", "UUDELLEENARVIOINTI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_palvelutarve_muuttui").doesNotContain("end_tyollistyi");
  }

  @Test
  void anotherReasonIsKept() {
    TestedCase line =
        inFollowUp()
            .answer(
                "task_seuraa_tyonhakua",
                Map.of("seurannanTulos", "MUU_PAATTYMINEN", "paattymisenSyy", "ELAKE"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_asiakkuus_paattyy");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("ELAKE");
  }

  @Test
  void jobSearchGoesOnUntilTheNextFollowUpOrTheCustomersWish() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", CONTINUES);
    assertThat(line.openTasks()).isEmpty();
    assertThat(line.passed()).doesNotContain("task_sovi_tyonhakutaitojen_tuesta");
    line.message("asiakas-pyytaa-palvelua");
    assertThat(line.openTasks()).containsExactly("task_seuraa_tyonhakua");
  }

  @Test
  void repeatedlyUnchosenCustomerGetsSupportForJobSearch() {
    TestedCase line =
        inFollowUp()
            .answer(
                "task_seuraa_tyonhakua", with(CONTINUES, Map.of("eiValittuToistuvasti", "kylla")));
    assertThat(line.openTasks()).containsExactly("task_sovi_tyonhakutaitojen_tuesta");
    line.answer("task_sovi_tyonhakutaitojen_tuesta", Map.of("seurantaPaiva", "2026-05-10"))
        .due("timer_seuranta");
    assertThat(line.openTasks()).containsExactly("task_seuraa_tyonhakua");
  }
}
