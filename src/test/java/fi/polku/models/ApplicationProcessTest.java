package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether an application can be decided, for every subsidy and compensation. */
class ApplicationProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("hakemuksen-tarkastus");

  private static final Map<String, Object> INCOMPLETE =
      Map.of(
          "hakemuksenTila", "PUUTTEELLINEN",
          "selvitettavat", "Rahoituslaskelma puuttuu.",
          "vastausaika", "2026-03-16");

  private static TestedCase application() {
    return TestedCase.start(
        models, "hakemuksen-tarkastus", Map.of("kasittelijanRooli", "keskitetty-asiantuntija"));
  }

  @Test
  void completeApplicationGoesOnAtOnce() {
    TestedCase application = application();
    assertThat(models.groups(application.task("task_tarkasta_hakemus")))
        .containsExactly("keskitetty-asiantuntija");
    application.answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
    assertThat(application.ended()).isTrue();
    assertThat(application.passed())
        .contains("end_hakemus_valmis")
        .doesNotContain("call_selvityspyynto", "gateway_peruttu");
  }

  @Test
  void missingPartIsAskedForAndTheApplicationLookedAtAgain() {
    TestedCase application =
        application().answer("task_tarkasta_hakemus", INCOMPLETE).due("task_laheta_pyynto");
    assertThat(models.groups(application.task("task_kirjaa_selvitys")))
        .containsExactly("keskitetty-asiantuntija");
    application.due("timer_vastausaika");
    assertThat(application.openTasks()).containsExactly("task_tarkasta_hakemus");
    application.answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
    assertThat(application.passed())
        .contains("end_hakemus_valmis")
        .doesNotContain("end_hakemus_peruttu");
  }

  @Test
  void applicantMayWithdraw() {
    TestedCase application =
        application().answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "PERUTTU"));
    assertThat(application.ended()).isTrue();
    assertThat(application.passed())
        .contains("end_hakemus_peruttu")
        .doesNotContain("end_hakemus_valmis", "call_selvityspyynto");
  }
}
