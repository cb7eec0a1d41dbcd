package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests of Kela and the unemployment funds are looked into by a person. */
class AuthorityRequestProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("viranomaispyynto");

  private static TestedCase request() {
    return TestedCase.start(
        models,
        "viranomaispyynto",
        Map.of("pyytaja", "KELA", "pyynnonLaji", "KUNTOUTUS", "pyynto", "Kuntoutus alkaa."));
  }

  private static TestedCase dealtWith(String how) {
    return request().answer("task_tutustu_pyyntoon", Map.of("pyynnonHoito", how));
  }

  @Test
  void requestMayBeAnsweredByAStatement() {
    assertThat(dealtWith("LAUSUNTO").ended()).isTrue();
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(
            Map.of(
                "prosessi", "tyottomyysturvalausunto",
                "tiedot", "pyytaja,pyynto,pyyntoVastausPaiva"));
  }

  @Test
  void requestMayBeAnsweredTogether() {
    assertThat(dealtWith("YHTEISPALVELU").ended()).isTrue();
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("prosessi", "monialainen-yhteispalvelu"));
  }

  @Test
  void requestMayBelongToAMatterAlreadyOpen() {
    TestedCase request = dealtWith("MUUTEN");
    assertThat(request.ended()).isTrue();
    assertThat(request.passed()).contains("end_hoidetaan_vireilla");
    assertThat(models.calls()).isEmpty();
  }

  @Test
  void requestLapsesWithTheCustomership() {
    assertThat(request().message("asiakkuus-paattyi").ended()).isTrue();
  }
}
