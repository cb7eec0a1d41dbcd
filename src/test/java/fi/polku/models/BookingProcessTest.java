package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Times are booked and cancelled in the booking system beside the journey that agrees on them. */
class BookingProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("ajan-varmistus", "ajan-peruutus");

  private static final Map<String, Object> TIME =
      Map.of("aikaTunnus", "aika-2", "siirrettyAika", "aika-1");

  @Test
  void anAgreedTimeIsConfirmed() {
    TestedCase time = TestedCase.start(models, "ajan-varmistus", TIME).due("task_varmista_aika");

    assertThat(time.ended()).isTrue();
    assertThat(time.passed()).doesNotContain("task_jarjesta_aika_toisin");
    ModelEngine.ServiceCall call = models.calls().get(0);
    assertThat(call.bean()).isEqualTo("ajanVarmistus");
    assertThat(call.inputs())
        .contains(entry("aikaTunnus", "aika-2"), entry("siirrettyAika", "aika-1"));
  }

  @Test
  void aTimeWithoutRoomOrInterpreterIsArrangedByAPerson() {
    TestedCase time = refused();
    assertThat(time.openTasks()).containsExactly("task_jarjesta_aika_toisin");

    time.answer("task_jarjesta_aika_toisin", Map.of("ajanJarjestely", "itse"));

    assertThat(time.ended()).isTrue();
    assertThat(time.passed())
        .contains("end_aika_jarjestetty")
        .doesNotContain("end_aika_varmistettu");
  }

  @Test
  void nothingIsArrangedWhenTheCustomershipEnds() {
    TestedCase time = refused().message("asiakkuus-paattyi");

    assertThat(time.ended()).isTrue();
    assertThat(time.openTasks()).isEmpty();
  }

  @Test
  void aTimeCalledOffIsCancelled() {
    TestedCase time =
        TestedCase.start(models, "ajan-peruutus", Map.of("aikaTunnus", "aika-2"))
            .due("task_peru_varaus");

    assertThat(time.ended()).isTrue();
    assertThat(models.calls()).extracting("bean").containsExactly("ajanPeruutus");
  }

  private static TestedCase refused() {
    return TestedCase.start(
            models,
            "ajan-varmistus",
            Map.of(
                "aikaTunnus",
                "aika-2",
                "siirrettyAika",
                "",
                NationalStandIns.REFUSING,
                "task_varmista_aika"))
        .due("task_varmista_aika");
  }
}
