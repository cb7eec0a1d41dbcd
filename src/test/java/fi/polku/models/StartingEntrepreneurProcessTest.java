package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingEntrepreneurProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("aloittava-yrittaja", "yrittajan-valmistelu");

  private static final Map<String, Object> OWN_ADVICE =
      Map.of(
          "aloitustapa",
          "PERUSTAMINEN",
          "tarvitseeKoulutusta",
          "ei",
          "toimialanErityisosaaminen",
          "ei");

  private static TestedCase interested() {
    return TestedCase.start(models, "aloittava-yrittaja", Map.of());
  }

  private static TestedCase assessed(Map<String, Object> changes) {
    return interested()
        .answer("task_tunnista_potentiaali", Map.of("yrittajyysVaihtoehto", "kylla"))
        .answer("task_arvioi_palvelutarve", with(OWN_ADVICE, changes));
  }

  private static TestedCase seekingFinance(TestedCase interested) {
    return interested
        .answer("task_tunnista_potentiaali", Map.of("yrittajyysVaihtoehto", "kylla"))
        .answer("task_arvioi_palvelutarve", OWN_ADVICE)
        .answer("task_neuvo_itse", Map.of());
  }

  private static TestedCase financed(String financing) {
    return seekingFinance(interested()).answer("task_suunnittele_rahoitus", financing(financing));
  }

  private static Map<String, Object> financing(String financing) {
    return Map.of("yrittajanRahoitus", financing, "yrittajanSeurantaPaiva", "2026-04-01");
  }

  private static TestedCase followedUp(String situation) {
    return financed("EI")
        .due("timer_kaynnistymisen_seuranta")
        .answer(
            "task_seuraa_kaynnistymista",
            Map.of("kaynnistymisenTilanne", situation, "yrittajanSeurantaPaiva", "2026-09-01"));
  }

  @Test
  void customerWithoutPotentialTakesAnotherPath() {
    TestedCase customer =
        interested().answer("task_tunnista_potentiaali", Map.of("yrittajyysVaihtoehto", "ei"));
    assertThat(customer.ended()).isTrue();
    assertThat(customer.passed()).contains("end_ei_yrittajyytta").doesNotContain("end_valmisteltu");
  }

  @ParameterizedTest
  @CsvSource({
    "tarvitseeKoulutusta,kylla,task_tilaa_neuvonta",
    "aloitustapa,OMISTAJANVAIHDOS,task_ohjaa_kumppanille",
    "toimialanErityisosaaminen,kylla,task_ohjaa_kumppanille",
    "aloitustapa,YRITTAJAPAIKKA,task_neuvo_itse"
  })
  void needDecidesWhoAdvises(String fact, String answer, String task) {
    TestedCase customer = assessed(Map.of(fact, answer));
    assertThat(customer.openTasks()).containsExactly(task);
    customer.answer(task, Map.of());
    assertThat(customer.openTasks()).containsExactly("task_suunnittele_rahoitus");
  }

  @Test
  void givingUpBeforeTheStartEndsTheJourney() {
    TestedCase customer = financed("LUOPUU");
    assertThat(customer.ended()).isTrue();
    assertThat(customer.passed()).contains("end_luopui_ennen_alkua", "end_ei_yrittajyytta");
  }

  @Test
  void startedBusinessIsToldToTheCustomershipAndFollowedUp() {
    TestedCase customer = followedUp("KAYNNISTYI");
    assertThat(models.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("sanoma", "asiakas-tyollistyi"));
    customer.due("timer_kehityksen_seuranta").answer("task_kay_lapi_kehitysnakymat", Map.of());
    assertThat(customer.ended()).isTrue();
    assertThat(customer.passed()).contains("end_yritys_kaynnissa");
  }

  @Test
  void preparationMayTakeLonger() {
    TestedCase customer = followedUp("VALMISTELU_JATKUU");
    assertThat(customer.openTasks()).isEmpty();
    customer.due("timer_kaynnistymisen_seuranta");
    assertThat(customer.openTasks()).containsExactly("task_seuraa_kaynnistymista");
  }

  @Test
  void businessThatDoesNotStartEndsTheJourney() {
    TestedCase customer = followedUp("LUOPUI");
    assertThat(customer.ended()).isTrue();
    assertThat(customer.passed()).contains("end_luopui").doesNotContain("end_yritys_kaynnissa");
  }

  @Test
  void endOfCustomershipEndsThePreparation() {
    TestedCase customer = assessed(Map.of()).message("asiakkuus-paattyi");
    assertThat(customer.ended()).isTrue();
    assertThat(customer.passed()).contains("end_asia_raukesi");
  }

  @Test
  void grantIsSoughtOnThePersonsCaseBeforeTheStart() {
    TestedCase customer = financed("STARTTIRAHA");
    assertThat(customer.openTasks()).containsExactly("task_kirjaa_hakemus");
    customer
        .answer(
            "task_kirjaa_hakemus",
            Map.of("toimintaAlkaa", "2099-04-01", "hakemuksenTiedot", "Kahvila"))
        .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "PERUTTU"))
        .due("timer_kaynnistymisen_seuranta");
    assertThat(customer.fact("starttirahanTulos")).isEqualTo("PERUTTU");
    assertThat(customer.openTasks()).containsExactly("task_seuraa_kaynnistymista");
  }

  @Test
  void grantOfAnEmployersCaseIsAppliedForOnThePersonsCase() {
    Map<String, Object> employersCase = new HashMap<>();
    employersCase.put("tyonhakuAlkoi", null);
    TestedCase customer =
        seekingFinance(TestedCase.start(models, "aloittava-yrittaja", employersCase));
    customer.answer("task_suunnittele_rahoitus", financing("STARTTIRAHA"));
    assertThat(customer.openTasks()).containsExactly("task_aloita_starttiraha");
    customer.answer("task_aloita_starttiraha", Map.of());
    assertThat(customer.passed()).contains("end_valmisteltu").doesNotContain("call_starttiraha");
  }
}
