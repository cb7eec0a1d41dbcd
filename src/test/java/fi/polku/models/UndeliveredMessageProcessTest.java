package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndeliveredMessageProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("palautunut-viesti");

  private static TestedCase returned() {
    return TestedCase.start(
        models,
        "palautunut-viesti",
        Map.of("palautunutViesti", "palkkatuki-hylatty", "palautunutPaiva", "2026-03-02"));
  }

  @Test
  void customerIsReachedInAnotherWay() {
    TestedCase matter =
        returned()
            .answer(
                "task_tavoita_asiakas",
                Map.of("asiakasTavoitettu", "kylla", "toimitusPaiva", "2026-03-05"));
    assertThat(matter.passed()).contains("end_tieto_perilla").doesNotContain("end_ei_tavoitettu");
    assertThat(matter.ended()).isTrue();
  }

  @Test
  void whoeverIsNotReachedIsTold() {
    TestedCase matter =
        returned().answer("task_tavoita_asiakas", Map.of("asiakasTavoitettu", "ei"));
    assertThat(matter.passed()).contains("end_ei_tavoitettu").doesNotContain("end_tieto_perilla");
    assertThat(matter.ended()).isTrue();
  }

  @Test
  void endOfCustomershipEndsTheMatter() {
    assertThat(returned().message("asiakkuus-paattyi").ended()).isTrue();
  }
}
