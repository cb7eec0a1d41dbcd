package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A start-up grant rests on a bought opinion and is decided before the business begins. */
class StartUpGrantProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("starttiraha");

  private static final Map<String, Object> ORDER =
      Map.of("lausunnonAntaja", "Uusyrityskeskus", "lausuntoViimeistaan", "2026-03-20");
  private static final Map<String, Object> OPINION =
      Map.of(
          "kannattavuusMahdollinen", "kylla",
          "paatoiminen", "kylla",
          "riittavatValmiudet", "kylla",
          "toimeentuloEdellyttaa", "kylla",
          "velvoitteetHoidettu", "kylla");
  private static final Map<String, Object> GRANTED =
      Map.of(
          "paatos", "MYONNETAAN",
          "paatoksenPerustelu", "Kuusi kuukautta.",
          "maksupaiva", "2099-05-01",
          "tukiPaattyy", "2099-10-01");

  private static TestedCase application() {
    return TestedCase.start(models, "starttiraha", Map.of())
        .answer(
            "task_kirjaa_hakemus",
            Map.of("toimintaAlkaa", "2099-04-01", "hakemuksenTiedot", "Kahvila"));
  }

  private static TestedCase ordered() {
    return application()
        .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"))
        .answer("task_tilaa_lausunto", ORDER);
  }

  @Test
  void grantedAndPaid() {
    TestedCase grant =
        ordered()
            .answer("task_kirjaa_lausunto", OPINION)
            .answer("task_paata", GRANTED)
            .due("task_kirjaa_paatos")
            .due("task_laheta_myonto");
    assertThat(grant.ended()).isTrue();
    assertThat(grant.fact("starttirahanTulos")).isEqualTo("MYONNETTY");
    assertThat(grant.fact("ehdotus")).isEqualTo("MYONNETAAN");
    assertThat(grant.passed())
        .contains("end_tuki_myonnetty", "task_aloita_maksaminen")
        .doesNotContain("task_laheta_hylkays", "task_kiirehdi_lausuntoa");
  }

  @Test
  void refused() {
    TestedCase grant =
        ordered()
            .answer("task_kirjaa_lausunto", Answers.with(OPINION, Map.of("paatoiminen", "ei")))
            .answer(
                "task_paata", Map.of("paatos", "HYLATAAN", "paatoksenPerustelu", "Sivutoiminen."))
            .due("task_kirjaa_paatos")
            .due("task_laheta_hylkays");
    assertThat(grant.ended()).isTrue();
    assertThat(grant.fact("starttirahanTulos")).isEqualTo("HYLATTY");
    assertThat(grant.fact("ehdotus")).isEqualTo("HYLATAAN");
    assertThat(grant.passed()).doesNotContain("task_aloita_maksaminen");
  }

  @Test
  void withdrawn() {
    TestedCase grant =
        application().answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "PERUTTU"));
    assertThat(grant.ended()).isTrue();
    assertThat(grant.fact("starttirahanTulos")).isEqualTo("PERUTTU");
    assertThat(grant.passed()).doesNotContain("task_tilaa_lausunto");
  }

  @Test
  void lateOpinionIsHurried() {
    TestedCase grant = ordered().due("timer_lausunto_myohassa");
    assertThat(grant.openTasks())
        .containsExactly("task_kiirehdi_lausuntoa", "task_kirjaa_lausunto");
    grant
        .answer("task_kiirehdi_lausuntoa", Map.of("kiirehdinnanTulos", "Tulee huomenna."))
        .answer("task_kirjaa_lausunto", OPINION);
    assertThat(grant.openTasks()).containsExactly("task_paata");
  }
}
