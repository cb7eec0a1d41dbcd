package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One event of dismissals from the first word to the count of those who found work. */
class ChangeSecurityProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("muutosturva", "muutosturvan-neuvottelut", "muutosturvan-palvelut");

  private static final String AGREE = "task_sovi_yhteistyosta";

  private static TestedCase started(String notice, int dismissed) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("ilmoituksenLaji", notice);
    facts.put("irtisanottavia", dismissed);
    facts.put("neuvottelutPaattyvat", notice.equals("IRTISANOMISET") ? null : "2026-04-01");
    return TestedCase.start(models, "muutosturva", facts);
  }

  private static TestedCase arranged(TestedCase event) {
    return event
        .answer("task_tue_suunnitelmaa", Map.of())
        .answer("task_tiedota_henkilostolle", Map.of())
        .answer("task_markkinoi_tyovoimaa", Map.of())
        .answer("task_jarjesta_koulutus", Map.of())
        .answer("task_jarjesta_palvelut", Map.of())
        .answer("task_sovi_seurannasta", Map.of("seurantaPaiva", "2026-06-01"));
  }

  @Test
  void opensTheEventAndAsksForContactInTime() {
    TestedCase event = started("IRTISANOMISET", 25);

    assertThat(event.openTasks()).containsExactly(AGREE);
    assertThat(event.candidates(AGREE)).containsExactly("yritysasiantuntija");
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("tila", "AVATTU")
                    .containsEntry("laji", "muutosturva"));
  }

  @Test
  void tenDismissalsObligeToNotifyAndOtherAreasJoin() {
    TestedCase event =
        started("IRTISANOMISET", 10).answer(AGREE, Map.of("muillaAlueilla", "kylla"));

    assertThat(event.openTasks()).containsExactly("task_varmista_ilmoitus");
    assertThat(event.fact("suunnitelma")).isEqualTo("TOIMINTASUUNNITELMA");
    event.answer("task_varmista_ilmoitus", Map.of("ilmoitusSaatu", "kylla"));
    assertThat(event.openTasks()).containsExactly("task_sovi_alueiden_yhteistyosta");
    event.answer("task_sovi_alueiden_yhteistyosta", Map.of());
    assertThat(event.openTasks()).containsExactly("task_tue_suunnitelmaa");
    assertThat(event.passed()).doesNotContain("call_neuvottelut");
  }

  @Test
  void nineDismissalsObligeToNothingButServicesAreTheSame() {
    TestedCase event = started("IRTISANOMISET", 9).answer(AGREE, Map.of("muillaAlueilla", "ei"));

    assertThat(event.openTasks()).containsExactly("task_tue_suunnitelmaa");
    assertThat(event.fact("suunnitelma")).isEqualTo("TOIMINTAPERIAATTEET");
    arranged(event);
    assertThat(event.openTasks()).isEmpty();
    assertThat(event.passed())
        .contains("task_markkinoi_tyovoimaa", "task_jarjesta_koulutus", "task_jarjesta_palvelut")
        .doesNotContain("task_varmista_ilmoitus", "task_sovi_alueiden_yhteistyosta");
  }

  @Test
  void followsUpUntilItIsDoneAndThenCloses() {
    TestedCase event =
        arranged(started("IRTISANOMISET", 3).answer(AGREE, Map.of("muillaAlueilla", "ei")));
    models.calls();

    event.due("timer_seuranta");
    assertThat(models.calls()).extracting("bean").containsExactly("tapahtumanTilanne");
    event.answer(
        "task_seuraa_tyollistymista",
        Map.of("seurantaJatkuu", "kylla", "seurantaPaiva", "2026-09-01"));
    assertThat(event.ended()).isFalse();
    event
        .due("timer_seuranta")
        .answer("task_seuraa_tyollistymista", Map.of("seurantaJatkuu", "ei"));

    assertThat(event.ended()).isTrue();
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("tapahtumanTilanne", "muutostapahtuma");
  }

  @Test
  void earlyWordIsVoluntaryAndEndsIfNobodyIsDismissed() {
    TestedCase event =
        started("VARHAINEN_TIETO", 40)
            .answer(AGREE, Map.of("muillaAlueilla", "ei"))
            .answer("task_tue_ennakolta", Map.of());
    assertThat(event.openTasks()).isEmpty();
    event.due("timer_neuvottelut_paattyvat");
    Map<String, Object> going = new HashMap<>();
    going.put("neuvottelujenTulos", "JATKUVAT");
    going.put("neuvottelutPaattyvat", "2026-05-01");
    going.put("irtisanottavia", null);
    event.answer("task_selvita_tulos", going).due("timer_neuvottelut_paattyvat");
    Map<String, Object> none = new HashMap<>();
    none.put("neuvottelujenTulos", "EI_VAHENNYKSIA");
    none.put("irtisanottavia", null);

    event.answer("task_selvita_tulos", none);

    assertThat(event.ended()).isTrue();
    assertThat(event.passed())
        .contains("task_sulje_tapahtuma")
        .doesNotContain("decision_ilmoitusvelvollisuus", "call_palvelut");
  }

  @Test
  void negotiationsThatLeadToDismissalsLeadToServices() {
    TestedCase event =
        started("NEUVOTTELUT", 40)
            .answer(AGREE, Map.of("muillaAlueilla", "ei"))
            .answer("task_tue_ennakolta", Map.of())
            .due("timer_neuvottelut_paattyvat")
            .answer(
                "task_selvita_tulos",
                Map.of("neuvottelujenTulos", "IRTISANOMISIA", "irtisanottavia", 30));

    assertThat(event.openTasks()).containsExactly("task_varmista_ilmoitus");
  }

  @Test
  void deadlineOfContactWarnsAndIsLookedIntoWhenMissed() {
    TestedCase event = started("IRTISANOMISET", 12);
    models.calls();

    event.due("timer_varoitus").due("timer_erapaiva");

    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("maaraaikaVaroitus", "maaraaikaYlitys");
    assertThat(event.openTasks()).containsExactlyInAnyOrder(AGREE, "task_selvita_ylitys");
    event.answer("task_selvita_ylitys", Map.of());
    assertThat(event.openTasks()).containsExactly(AGREE);
  }

  @Test
  void endOfTheCustomershipClosesTheEventWhereverItIs() {
    TestedCase early = started("VARHAINEN_TIETO", 12).answer(AGREE, Map.of("muillaAlueilla", "ei"));
    TestedCase late =
        arranged(started("IRTISANOMISET", 3).answer(AGREE, Map.of("muillaAlueilla", "ei")));
    models.calls();

    early.message("asiakkuus-paattyi");
    late.message("asiakkuus-paattyi");

    assertThat(early.ended()).isTrue();
    assertThat(late.ended()).isTrue();
    assertThat(models.calls())
        .hasSize(2)
        .allSatisfy(call -> assertThat(call.inputs()).containsEntry("tila", "PAATTYNYT"));
  }
}
