package fi.polku.models;

import static fi.polku.models.Answers.ground;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class LineTransitions {

  private final ModelEngine models = CustomershipProcessTest.models;

  @Test
  void changedApproachMovesTheCustomerWithABriefing() {
    TestedCase customership =
        Stations.onLine(models, "TYONVALITYS").message("palvelutarve-muuttui");
    assertThat(customership.openTasks()).containsExactly("task_perustele_siirto");
    customership
        .answer("task_perustele_siirto", ground("PALVELUTARVE", "kylla"))
        .answer("task_arvioi_palvelutarve", Answers.readyForWork());
    models.calls();
    Stations.confirmed(customership, "TUETTU");
    assertThat(models.calls())
        .extracting("bean")
        .containsSequence("suomifiViesti", "siirronYhteenveto");
    assertThat(customership.openTasks()).containsExactly("task_vastaanota_asiakas");
    customership.answer("task_vastaanota_asiakas", Map.of());
    assertThat(customership.fact("palvelulinja")).isEqualTo("TUETTU");
    assertThat(customership.fact("lahettanytLinja")).isEqualTo("TYONVALITYS");
    assertThat(customership.openTasks()).containsExactly("task_laadi_suunnitelma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TYOTTOMYYDEN_KESTO",
        "PALVELUN_JARJESTAMINEN",
        "PITKA_PALVELU",
        "HALLINNOLLINEN_PAATOS"
      })
  void refusedGroundKeepsTheCustomerOnTheLineWithItsReason(String forbidden) {
    TestedCase customership =
        Stations.onLine(models, "TYONVALITYS").message("palvelutarve-muuttui");
    models.calls();
    customership.answer("task_perustele_siirto", ground(forbidden, "ei"));
    assertThat(models.calls())
        .extracting(call -> call.bean() + " " + call.inputs().get("fi"))
        .singleElement()
        .asString()
        .startsWith("aikajana Palvelulinja ei vaihdu. ");
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
    assertThat(customership.fact("palvelulinja")).isEqualTo("TYONVALITYS");
    assertThat(customership.passed()).doesNotContain("task_arvioi_palvelutarve");
  }

  @Test
  void sameLineMayBeChosenAgain() {
    TestedCase customership =
        Stations.onLine(models, "TYONVALITYS")
            .message("palvelutarve-muuttui")
            .answer("task_perustele_siirto", ground("PALVELUTARVE", "kylla"))
            .answer("task_arvioi_palvelutarve", Answers.readyForWork());
    Stations.confirmed(customership, "TYONVALITYS");
    assertThat(customership.passed()).doesNotContain("task_vastaanota_asiakas");
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
  }

  @Test
  void afterAServiceWithoutAJobTheCustomerReturnsToTheLineThatSent() {
    TestedCase customership =
        Stations.movedToSkills(models)
            .message("palvelutarve-muuttui")
            .answer("task_perustele_siirto", ground("PALVELU_PAATTYI", "kylla"));
    assertThat(customership.openTasks()).containsExactly("task_vahvista_palvelulinja");
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("TYONVALITYS");
    assertThat((String) customership.fact("perusteluFi")).contains("palaa linjalle");
    Stations.confirmed(customership, "TYONVALITYS").answer("task_vastaanota_asiakas", Map.of());
    assertThat(customership.fact("lahettanytLinja")).isEqualTo("OSAAMINEN");
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
  }
}
