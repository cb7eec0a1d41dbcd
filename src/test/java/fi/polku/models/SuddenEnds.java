package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class SuddenEnds {

  private final ModelEngine models = CustomershipProcessTest.models;

  private List<TestedCase> everywhere() {
    return List.of(
        Stations.started(models),
        Stations.inSelfService(models),
        Stations.assessed(models),
        Stations.onLine(models, "TYONVALITYS"),
        Stations.onLine(models, "TUETTU").message("palvelutarve-muuttui"));
  }

  @Test
  void withdrawalEndsTheCustomershipAndTheCustomerIsTold() {
    for (TestedCase customership : everywhere()) {
      models.calls();
      customership.message("tyonhaku-peruttu");
      assertThat(customership.openTasks()).isEmpty();
      customership.due("task_kirjaa_paattyminen").due("task_laheta_viesti_paattymisesta");
      assertThat(models.calls())
          .extracting(call -> call.inputs())
          .contains(Map.of("tila", "PAATTYNYT", "syy", "OMA_PYYNTO"));
      assertThat(customership.ended()).isTrue();
    }
  }

  @Test
  void deathEndsItAtOnceWithoutAnyMessage() {
    for (TestedCase customership : everywhere()) {
      models.calls();
      customership.message("asiakas-kuoli").due("task_kirjaa_paattyminen");
      assertThat(models.calls())
          .extracting("bean")
          .containsExactly("tapauksenTila", "asiakasrekisteriKirjaus");
      assertThat(customership.ended()).isTrue();
    }
  }

  @Test
  void deathAlsoClosesWhatTheSupervisorLooksInto() {
    TestedCase customership =
        Stations.started(models).due("timer_erapaiva").message("asiakas-kuoli");
    assertThat(customership.openTasks()).isEmpty();
  }

  @Test
  void moveToAnotherAuthorityIsAgreedBeforeTheEnd() {
    TestedCase customership =
        TestedCase.start(
            models, "asiakkuuden-paattaminen", Map.of("paattymisenSyy", "MUU_VIRANOMAINEN"));
    assertThat(customership.openTasks()).containsExactly("task_sovi_viranomaissiirto");
    assertThat(models.calls()).isEmpty();
    customership.answer("task_sovi_viranomaissiirto", Map.of());
    assertThat(models.calls()).extracting("bean").containsExactly("tapauksenTila");
  }

  @Test
  void journeysOfAnEndedCustomershipLapse() {
    for (String journey : List.of("tyollistyminen", "muutto", "luvan-muutos")) {
      TestedCase lapsed =
          TestedCase.start(
              models,
              journey,
              Map.of(
                  "tyoMaaraaikainen", "kylla", "uusiKuntaOma", "kylla", "palvelulinja", "TUETTU"));
      lapsed.message("asiakkuus-paattyi");
      assertThat(lapsed.ended()).isTrue();
      assertThat(lapsed.passed()).contains("end_asiakkuus_paattyi");
    }
  }
}
