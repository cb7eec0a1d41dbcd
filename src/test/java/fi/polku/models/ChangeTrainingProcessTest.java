package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training of those dismissed at 55 or over, and the two tables of change security. */
class ChangeTrainingProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("muutosturvakoulutus");

  private static Map<String, Object> facts(String reason, int age, int years, int days) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("irtisanomisperuste", reason);
    facts.put("ikaIrtisanottaessa", age);
    facts.put("tyosuhdeVuosia", years);
    facts.put("paiviaIlmoittautumiseen", days);
    return facts;
  }

  private static TestedCase asked(int age) {
    return TestedCase.start(models, "muutosturvakoulutus", facts("TUOTANNOLLINEN", age, 20, 10));
  }

  @Test
  void entitledCustomerIsTrainedAndTheBenefitAssessed() {
    TestedCase trained =
        asked(55)
            .answer(
                "task_sovi_koulutus",
                Map.of("koulutusPaattyy", "2026-06-30", "koulutuksenHinta", "4800,00"))
            .due("task_kirjaa_kustannus");
    assertThat(trained.openTasks()).isEmpty();
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("palvelu", "muutosturvakoulutus")
                    .containsEntry("euroa", "4800,00"));

    trained.due("timer_koulutus_paattyy").answer("task_arvioi_hyoty", Map.of());

    assertThat(trained.ended()).isTrue();
    assertThat(trained.passed()).doesNotContain("task_kerro_ratkaisusta");
  }

  @Test
  void whoIsNotEntitledIsToldWhyAndOfOtherServices() {
    TestedCase refused = asked(54);

    assertThat(refused.candidates("task_kerro_ratkaisusta")).containsExactly("omavalmentaja");
    assertThat(refused.fact("puuttuvaEhto")).isEqualTo("IKA");
    refused.answer("task_kerro_ratkaisusta", Map.of());
    assertThat(refused.ended()).isTrue();
    assertThat(refused.passed()).doesNotContain("task_sovi_koulutus");
  }

  @Test
  void endsWithTheCustomership() {
    TestedCase lapsed = asked(60);

    lapsed.message("asiakkuus-paattyi");

    assertThat(lapsed.ended()).isTrue();
  }

  /** Just within and just outside each condition, and every pair of failings. */
  @ParameterizedTest
  @CsvSource({
    "TUOTANNOLLINEN, 55, 5, 60, KYLLA, EI_MIKAAN",
    "TUOTANNOLLINEN, 54, 5, 60, EI, IKA",
    "TUOTANNOLLINEN, 55, 4, 60, EI, TYOSUHDE",
    "TUOTANNOLLINEN, 55, 5, 61, EI, ILMOITTAUTUMINEN",
    "MUU, 55, 5, 60, EI, PERUSTE",
    "MUU, 54, 4, 61, EI, PERUSTE",
    "TUOTANNOLLINEN, 54, 4, 61, EI, IKA",
    "TUOTANNOLLINEN, 55, 4, 61, EI, TYOSUHDE",
    "TUOTANNOLLINEN, 54, 5, 61, EI, IKA",
    "TUOTANNOLLINEN, 99, 70, 0, KYLLA, EI_MIKAAN"
  })
  void conditionsAreDecidedInOrder(
      String reason, int age, int years, int days, String entitled, String missing) {
    assertThat(models.decide("muutosturvakoulutus", facts(reason, age, years, days)))
        .containsEntry("oikeus", entitled)
        .containsEntry("puuttuvaEhto", missing)
        .containsKeys("perusteluFi", "perusteluSv", "perusteluEn");
  }

  @ParameterizedTest
  @CsvSource({
    "VARHAINEN_TIETO, 9, ei, ENNAKOIVA_YHTEISTYO",
    "VARHAINEN_TIETO, 10, kylla, TOIMINTASUUNNITELMA",
    "NEUVOTTELUT, 9, ei, TOIMINTAPERIAATTEET",
    "NEUVOTTELUT, 10, kylla, TOIMINTASUUNNITELMA",
    "IRTISANOMISET, 0, ei, TOIMINTAPERIAATTEET",
    "IRTISANOMISET, 9, ei, TOIMINTAPERIAATTEET",
    "IRTISANOMISET, 10, kylla, TOIMINTASUUNNITELMA",
    "IRTISANOMISET, , ei, TOIMINTAPERIAATTEET"
  })
  void tenDismissalsObligeToNotify(String notice, Integer dismissed, String obliged, String plan) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("ilmoituksenLaji", notice);
    facts.put("irtisanottavia", dismissed);

    assertThat(models.decide("muutosturvan-ilmoitus", facts))
        .containsEntry("ilmoitusvelvollisuus", obliged)
        .containsEntry("suunnitelma", plan);
  }
}
