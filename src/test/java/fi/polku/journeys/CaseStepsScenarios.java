package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.CaseStatus;
import fi.polku.engine.CasePaths;
import fi.polku.engine.ModelFile;
import fi.polku.shared.CaseId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What models can do to their case: its messages and its story. */
abstract class CaseStepsScenarios extends CaseStage {

  @Autowired private CasePaths paths;

  @Test
  void aMessageReachesEveryOtherProcessOfTheCaseOnly() {
    CaseId id = opened();
    CaseId other = opened();
    ModelFile waiting = JourneyModels.waitingFor("testi-odottaja", "testi-sanoma");
    start(id, waiting);
    start(id, waiting);
    start(other, waiting);

    start(
        id,
        JourneyModels.calling(
            "testi-lahettaja",
            "tapausviesti",
            Map.of("sanoma", "testi-sanoma", "tiedot", "kunta, alue")));

    assertThat(running(id, "testi-odottaja")).isZero();
    assertThat(running(id, "testi-lahettaja")).isOne();
    assertThat(running(other, "testi-odottaja")).isOne();
  }

  @Test
  void aMessageThatNobodyAwaitsIsNoFault() {
    CaseId id = opened();

    start(id, JourneyModels.calling("testi-turha", "tapausviesti", Map.of("sanoma", "ei-kukaan")));

    assertThat(rows(id)).containsKeys(CONTACT, JourneyModels.TASK);
  }

  @Test
  void theEndOfTheCustomershipReachesWhoeverWaitsForIt() {
    CaseId id = opened();
    start(id, JourneyModels.waitingFor("testi-loppuu", "asiakkuus-paattyi"));
    start(id, JourneyModels.waitingFor("testi-jatkuu", "jokin-muu"));

    cases.changeStatus(id, CaseStatus.ENDED, "ELAKE");

    assertThat(running(id, "testi-loppuu")).isZero();
    assertThat(running(id, "testi-jatkuu")).isOne();
  }

  @Test
  void aSentenceIsToldInTheReadersLanguageWithItsDates() {
    CaseId id = opened();

    start(
        id,
        JourneyModels.calling(
            "testi-kertoja",
            "aikajana",
            Map.of(
                "fi",
                "Palvelu alkaa ${aloitettu} (${puuttuu}).",
                "sv",
                "Servicen börjar ${aloitettu}.")),
        variables("2026-03-02"));

    assertThat(story(id)).contains("Palvelu alkaa 2.3.2026 ().");
    assertThat(story(id, Locale.forLanguageTag("sv"))).contains("Servicen börjar 2.3.2026.");
    assertThat(story(id, Locale.ENGLISH)).contains("Palvelu alkaa 2.3.2026 ().");
  }

  private static Map<String, Object> variables(String day) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("aloitettu", day);
    variables.put("puuttuu", null);
    return variables;
  }

  private long running(CaseId id, String process) {
    return paths.of(id).stream()
        .filter(path -> path.processKey().equals(process) && path.isRunning())
        .count();
  }
}
