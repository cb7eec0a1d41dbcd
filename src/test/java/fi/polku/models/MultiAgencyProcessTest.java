package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MultiAgencyProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering(
          "monialainen-tuki", "monialaisen-tuen-toteutus", "monialainen-yhteispalvelu");

  private static final Map<String, Object> SOCIAL =
      Map.of("sosiaalipalvelujenTarve", "kylla", "terveyspalvelujenTarve", "ei");

  private static final Map<String, Object> CONSENT =
      Map.of("suostumus", "kylla", "suostumusAsti", "2026-12-31");

  private static TestedCase need(Map<String, Object> need) {
    return TestedCase.start(models, "monialainen-yhteispalvelu", Map.of("palvelulinja", "TUETTU"))
        .answer("task_arvioi_monialainen_tarve", with(Map.of("kuntoutuksenTarve", "ei"), need));
  }

  private static TestedCase planned(String service, String leader) {
    return need(SOCIAL)
        .answer("task_pyyda_suostumus", CONSENT)
        .answer("task_laadi_monialainen_suunnitelma", phase(service, leader));
  }

  private static Map<String, Object> phase(String service, String leader) {
    return Map.of(
        "vaiheenVetaja", leader, "monialainenPalvelu", service, "seurantaPaiva", "2026-06-01");
  }

  private static TestedCase followedUp(String result) {
    return planned("MUU", "KELA")
        .due("timer_seuranta")
        .answer("task_seuraa_yhdessa", Map.of("seurannanJatko", result));
  }

  @Test
  void whoeverNeedsNoOthersStaysOnTheLine() {
    TestedCase alone =
        need(Map.of("sosiaalipalvelujenTarve", "ei", "terveyspalvelujenTarve", "ei"));
    assertThat(alone.ended()).isTrue();
    assertThat(alone.fact("monialaisenTulos")).isEqualTo("JATKUU");
    assertThat(alone.passed()).doesNotContain("task_pyyda_suostumus");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("sanoma", "palvelu-paattyi"));
  }

  @Test
  void nothingIsSharedWithoutConsent() {
    TestedCase refused = need(SOCIAL).answer("task_pyyda_suostumus", Map.of("suostumus", "ei"));
    assertThat(refused.ended()).isTrue();
    assertThat(refused.fact("monialaisenTulos")).isEqualTo("JATKUU");
    assertThat(refused.passed())
        .contains("end_ei_suostumusta")
        .doesNotContain("task_laadi_monialainen_suunnitelma");
  }

  @Test
  void everyPhaseHasItsLeader() {
    TestedCase support = planned("MUU", "HYVINVOINTIALUE_SOSIAALI");
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("fi"))
        .containsExactly("Monialaista palvelua vie nyt eteenpäin: sosiaalihuolto");
    support
        .due("timer_seuranta")
        .answer(
            "task_seuraa_yhdessa",
            with(phase("MUU", "TYOLLISYYSPALVELUT"), Map.of("seurannanJatko", "SEURAAVA_VAIHE")));
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("en"))
        .containsExactly("Multi-agency service is now led by: employment services");
    assertThat(support.openTasks()).isEmpty();
  }

  @Test
  void workAbilityIsAssessedInItsPhase() {
    TestedCase support = planned("TYOKYVYN_ARVIOINTI", "HYVINVOINTIALUE_TERVEYS");
    assertThat(support.openTasks()).containsExactly("task_ohjaa_terveystarkastukseen");
    support
        .answer("task_ohjaa_terveystarkastukseen", Map.of("johtopaatosPaiva", "2026-05-01"))
        .due("timer_johtopaatos")
        .answer("task_kirjaa_johtopaatos", Map.of("tyokyvynTulos", "EI_RAJOITETTA"))
        .due("timer_seuranta");
    assertThat(support.openTasks()).containsExactly("task_seuraa_yhdessa");
    assertThat(support.passed()).doesNotContain("call_kuntouttava_tyotoiminta");
  }

  @Test
  void rehabilitativeWorkIsArrangedInItsPhase() {
    TestedCase support = planned("KUNTOUTTAVA_TYOTOIMINTA", "HYVINVOINTIALUE_SOSIAALI");
    support
        .answer("task_sovi_jaksosta", Map.of("jaksoPaattyy", "2026-05-01"))
        .due("timer_jakso_loppumassa")
        .answer("task_arvioi_jakso", Map.of("kuntouttavanTulos", "PAATTYY"))
        .due("timer_seuranta");
    assertThat(support.openTasks()).containsExactly("task_seuraa_yhdessa");
    assertThat(support.passed()).doesNotContain("call_tyokyvyn_arviointi");
  }

  @Test
  void reachedGoalEndsTheSupport() {
    TestedCase support = followedUp("TAVOITE_SAAVUTETTU");
    assertThat(support.ended()).isTrue();
    assertThat(support.fact("monialaisenTulos")).isEqualTo("TAVOITE_SAAVUTETTU");
    assertThat(support.passed()).doesNotContain("task_sovi_siirrosta", "task_lopeta_jakaminen");
  }

  @Test
  void moveToAnotherAuthorityIsAgreedWithIt() {
    TestedCase support = followedUp("SIIRTYY_MUULLE_VIRANOMAISELLE");
    assertThat(support.openTasks()).containsExactly("task_sovi_siirrosta");
    support.answer("task_sovi_siirrosta", Map.of());
    assertThat(support.fact("monialaisenTulos")).isEqualTo("SIIRTYY_MUULLE_VIRANOMAISELLE");
  }

  @Test
  void withdrawnConsentEndsTheSharing() {
    TestedCase support = followedUp("SUOSTUMUS_PERUTTU");
    assertThat(support.openTasks()).containsExactly("task_lopeta_jakaminen");
    support.answer("task_lopeta_jakaminen", Map.of());
    assertThat(support.fact("monialaisenTulos")).isEqualTo("JATKUU");
    assertThat(support.passed()).contains("end_jatkuu_linjalla");
  }

  @Test
  void expiredConsentIsAskedForAgain() {
    TestedCase support = planned("MUU", "KELA").due("timer_suostumus_paattyy");
    assertThat(support.openTasks()).containsExactly("task_uusi_suostumus");
    support.answer("task_uusi_suostumus", CONSENT).due("timer_uusi_suostumus_paattyy");
    assertThat(support.openTasks()).containsExactly("task_uusi_suostumus");
    support.answer("task_uusi_suostumus", Map.of("suostumus", "ei"));
    assertThat(support.ended()).isTrue();
    assertThat(support.fact("monialaisenTulos")).isEqualTo("JATKUU");
    assertThat(support.passed())
        .contains("end_suostumus_paattyi")
        .doesNotContain("task_seuraa_yhdessa");
  }

  @Test
  void supportThatEndsAsksForNoNewConsent() {
    TestedCase support = planned("MUU", "KELA").due("timer_suostumus_paattyy");
    support
        .due("timer_seuranta")
        .answer("task_seuraa_yhdessa", Map.of("seurannanJatko", "EI_ENAA_TARVETTA"));
    assertThat(support.ended()).isTrue();
    assertThat(support.passed()).contains("end_jatkuu_linjalla");
  }

  @Test
  void supportEndsWithTheCustomership() {
    TestedCase support = need(SOCIAL).message("asiakkuus-paattyi");
    assertThat(support.ended()).isTrue();
    assertThat(support.passed()).contains("end_asiakkuus_paattyi");
    assertThat(models.calls()).isEmpty();
  }
}
