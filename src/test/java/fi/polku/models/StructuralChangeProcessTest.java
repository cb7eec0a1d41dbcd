package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A structural change in either direction, from who leads it to a settled situation. */
class StructuralChangeProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("rakennemuutos", "rakennemuutos-vaheneminen", "rakennemuutos-kasvu");

  private static TestedCase led(String direction) {
    return TestedCase.start(models, "rakennemuutos", Map.of("suunta", direction))
        .answer("task_sovi_johtamisesta", Map.of());
  }

  @Test
  void supervisorAgreesWhoLeads() {
    TestedCase change = TestedCase.start(models, "rakennemuutos", Map.of("suunta", "KIELTEINEN"));

    assertThat(change.candidates("task_sovi_johtamisesta")).containsExactly("esihenkilo");
    assertThat(models.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("laji", "rakennemuutos"));
  }

  @Test
  void lossOfJobsGathersPartnersAdaptsServicesAndFindsFunding() {
    TestedCase change = led("KIELTEINEN");

    assertThat(change.openTasks())
        .containsExactly("task_kokoa_verkosto", "task_selvita_rahoitus", "task_sopeuta_palvelut");
    change
        .answer("task_kokoa_verkosto", Map.of())
        .answer("task_sopeuta_palvelut", Map.of())
        .answer("task_selvita_rahoitus", Map.of())
        .answer("task_sovi_seurannasta", Map.of("seurantaPaiva", "2026-06-01"))
        .due("timer_seuranta")
        .answer(
            "task_seuraa_tyollistymista",
            Map.of("seurantaJatkuu", "kylla", "seurantaPaiva", "2026-08-01"))
        .due("timer_seuranta")
        .answer("task_seuraa_tyollistymista", Map.of("seurantaJatkuu", "ei"));

    assertThat(change.ended()).isTrue();
    assertThat(change.passed()).doesNotContain("call_kasvaa");
  }

  @Test
  void gainOfJobsGetsLabourTrainingAndSupport() {
    TestedCase change = led("MYONTEINEN");

    assertThat(change.openTasks())
        .containsExactly(
            "task_jarjesta_koulutus", "task_suunnittele_hankinta", "task_tue_asettautumista");
    change
        .answer("task_jarjesta_koulutus", Map.of())
        .answer("task_suunnittele_hankinta", Map.of())
        .answer("task_tue_asettautumista", Map.of());
    assertThat(change.openTasks()).containsExactly("task_sovi_seurannasta");
    assertThat(change.passed()).doesNotContain("call_vahenee");
    change.answer("task_sovi_seurannasta", Map.of("seurantaPaiva", "2026-06-01"));
    assertThat(change.openTasks()).isEmpty();
  }

  @Test
  void endOfTheCustomershipClosesTheEvent() {
    TestedCase change = led("MYONTEINEN");
    models.calls();

    change.message("asiakkuus-paattyi");

    assertThat(change.ended()).isTrue();
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("tila", "PAATTYNYT")
                    .containsEntry("laji", "rakennemuutos"));
  }
}
