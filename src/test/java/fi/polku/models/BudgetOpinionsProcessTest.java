package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft budget goes to the municipalities and comes back until it is approved. */
class BudgetOpinionsProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("talousarvion-laadinta", "lausuntopyynto");

  private static final Map<String, Object> FOR = Map.of("lausunnonKanta", "puoltaa");

  private static TestedYear drafted(Map<String, Object> facts) {
    return TestedYear.start(models, "talousarvion-laadinta", facts)
        .answer("task_laadi_talousarvio", Map.of("lausuntoaika", 21L));
  }

  private static TestedYear answered(Map<String, Object> facts) {
    return drafted(facts).answer("task_anna_lausunto", FOR).due("call_lausunto");
  }

  @Test
  void everyMunicipalityIsAskedAndTheBudgetApproved() {
    TestedYear year = drafted(Map.of());
    assertThat(year.open()).containsExactly(Map.entry("task_anna_lausunto", 3L));
    assertThat(models.groups(year.anyTask("task_anna_lausunto"))).containsExactly("kunta");

    year.answer("task_anna_lausunto", FOR).due("call_lausunto");
    assertThat(models.groups(year.anyTask("task_kasittele_lausunnot"))).containsExactly("talous");
    year.answer("task_kasittele_lausunnot", Map.of("kasittely", "viedaan"))
        .answer("task_kirjaa_paatos", Map.of("paatos", "hyvaksytty"));

    assertThat(year.ended()).isTrue();
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .containsExactly(
            "kustannusvuosiLahetys",
            "lausuntoKirjaus",
            "lausuntoKirjaus",
            "lausuntoKirjaus",
            "lausuntoKasittely",
            "kustannusvuosiHyvaksynta");
  }

  @Test
  void aDraftThatCannotBeSharedComesBack() {
    TestedYear year = drafted(Map.of("este_task_laheta_lausunnoille", "y"));

    assertThat(year.open()).containsExactly(Map.entry("task_laadi_talousarvio", 1L));
    assertThat(year.passed()).contains("event_ei_voi_jakaa").doesNotContain("call_lausunto");
  }

  @Test
  void municipalitiesAreRemindedAndNotAwaitedForEver() {
    TestedYear year = drafted(Map.of()).due("timer_muistutus");
    assertThat(year.open()).containsEntry("task_anna_lausunto", 3L);
    assertThat(year.passed()).contains("end_muistutettu");

    year.due("timer_umpeutui").due("call_lausunto");

    assertThat(year.open()).containsExactly(Map.entry("task_kasittele_lausunnot", 1L));
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .contains("lausuntoMuistutus", "lausuntoPuuttuu")
        .doesNotContain("lausuntoKirjaus");
  }

  @Test
  void aDraftIsChangedAfterTheOpinionsAndSentAgain() {
    TestedYear year =
        answered(Map.of()).answer("task_kasittele_lausunnot", Map.of("kasittely", "muutetaan"));

    assertThat(year.open()).containsExactly(Map.entry("task_laadi_talousarvio", 1L));
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .endsWith("lausuntoKasittely", "kustannusvuosiAvaus");
    year.answer("task_laadi_talousarvio", Map.of("lausuntoaika", 7L));
    assertThat(year.open()).containsEntry("task_anna_lausunto", 3L);
  }

  @Test
  void aReturnedBudgetIsDraftedAnew() {
    TestedYear year =
        answered(Map.of())
            .answer("task_kasittele_lausunnot", Map.of("kasittely", "viedaan"))
            .answer("task_kirjaa_paatos", Map.of("paatos", "palautettu"));

    assertThat(year.open()).containsExactly(Map.entry("task_laadi_talousarvio", 1L));
    assertThat(year.passed()).doesNotContain("task_hyvaksy_talousarvio");
  }

  @Test
  void whatCannotBePutInForceComesBackToItsDecision() {
    TestedYear year =
        answered(Map.of("este_task_hyvaksy_talousarvio", "y"))
            .answer("task_kasittele_lausunnot", Map.of("kasittely", "viedaan"))
            .answer("task_kirjaa_paatos", Map.of("paatos", "hyvaksytty"));

    assertThat(year.open()).containsExactly(Map.entry("task_kirjaa_paatos", 1L));
    assertThat(year.passed()).contains("event_ei_voi_hyvaksya").doesNotContain("end_hyvaksytty");
  }
}
