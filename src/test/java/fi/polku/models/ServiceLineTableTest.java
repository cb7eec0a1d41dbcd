package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLineTableTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final List<String> FACTS = List.copyOf(Answers.readyForWork().keySet());
  private static final List<String> BURDENS =
      List.of("lukutaitoHyvinHeikko", "elamantilanneVaatiiTukea", "yksilollinenTuki");

  @Test
  void everyCombinationOfNeedsHasTheLineTheGuidelinesGive() {
    for (Map<String, Object> need : combinations()) {
      Map<String, Object> proposal = models.decide("palvelulinja", need);
      assertThat(proposal).as("%s", need).containsEntry("ehdotettuLinja", expected(need));
      assertThat(proposal).doesNotContainValue(null);
    }
  }

  private static String expected(Map<String, Object> need) {
    if (BURDENS.stream().anyMatch(fact -> need.get(fact).equals("kylla"))) {
      return "TUETTU";
    }
    return need.equals(Answers.readyForWork()) ? "TYONVALITYS" : "OSAAMINEN";
  }

  private static List<Map<String, Object>> combinations() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << FACTS.size(); bits++) {
      Map<String, Object> need = new HashMap<>();
      for (int fact = 0; fact < FACTS.size(); fact++) {
        need.put(FACTS.get(fact), (bits >> fact & 1) == 1 ? "kylla" : "ei");
      }
      all.add(need);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "lukutaitoHyvinHeikko,kylla,TUETTU,luku- ja kirjoitustaito",
    "elamantilanneVaatiiTukea,kylla,TUETTU,lämäntilanne",
    "yksilollinenTuki,kylla,TUETTU,keskimääräistä enemmän",
    "suunnitelmaSelkea,ei,OSAAMINEN,suunnitelma",
    "kotoutumisenTuki,kylla,OSAAMINEN,kotoutumiseen",
    "kielitaitoRiittaa,ei,OSAAMINEN,ielitaito",
    "tutkintoKelpaa,ei,OSAAMINEN,utkinto",
    "tyokokemusRiittaa,ei,OSAAMINEN,yökokemus",
    "alaTyollistava,ei,OSAAMINEN,kysyntää"
  })
  void singleNeedIsNamedAsTheReason(String fact, String answer, String line, String reason) {
    Map<String, Object> need = Answers.with(Answers.readyForWork(), Map.of(fact, answer));
    Map<String, Object> proposal = models.decide("palvelulinja", need);
    assertThat(proposal).containsEntry("ehdotettuLinja", line);
    assertThat((String) proposal.get("perusteluFi")).containsIgnoringCase(reason);
  }

  @Test
  void missingFactGivesNoProposal() {
    Map<String, Object> need = Answers.with(Answers.readyForWork(), Map.of());
    need.put("kielitaitoRiittaa", null);
    assertThat(models.decide("palvelulinja", need)).containsEntry("ehdotettuLinja", null);
  }

  @Test
  void lengthOfUnemploymentAndGroupsAreNoInputs() {
    Map<String, Object> need =
        Answers.with(
            Answers.readyForWork(),
            Map.of("maahanmuuttaja", true, "lupatyyppi", "B", "tyoton", "kylla"));
    assertThat(models.decide("palvelulinja", need)).containsEntry("ehdotettuLinja", "TYONVALITYS");
  }
}
