package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JoiningCustomersProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("asiakkaiden-yhdistaminen");

  private static TestedCase started() {
    return TestedCase.start(models, "asiakkaiden-yhdistaminen", Map.of());
  }

  @Test
  void theSupervisorJoinsTheCustomers() {
    TestedCase joining = started();
    assertThat(joining.candidates("task_yhdista_asiakkaat")).containsExactly("esihenkilo");

    joining.answer("task_yhdista_asiakkaat", Map.of("toimenpide", "Palvelu jatkuu toisessa."));

    assertThat(joining.ended()).isTrue();
    assertThat(joining.passed()).contains("end_yhdistetty");
  }

  @Test
  void nothingIsLeftToJoinWhenTheCustomershipEnds() {
    TestedCase joining = started().message("asiakkuus-paattyi", Map.of());

    assertThat(joining.ended()).isTrue();
    assertThat(joining.passed()).contains("end_asiakkuus_paattyi");
  }
}
