package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.PersonDetails;
import fi.polku.engine.CasePaths;
import fi.polku.engine.ModelFile;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey that another one sets going has the case's facts, what it is handed, and no more. */
@PolkuTest
class FurtherJourneysTest {

  private static final MunicipalityCode PORVOO = new MunicipalityCode("638");

  @Autowired JobSearches searches;
  @Autowired Releases releases;
  @Autowired Processes processes;
  @Autowired CasePaths paths;
  @Autowired RuntimeService runtime;
  @Autowired Timeline timeline;
  @Autowired Clock clock;

  @Test
  void goesOnByItselfWithWhatItIsHanded() {
    CaseId id = opened();
    release(JourneyModels.startable("testi-jatko", "henkilon-tapauksesta", "omavalmentaja"));

    start(
        id,
        JourneyModels.calling(
            "testi-aloittaja",
            "prosessinAloitus",
            Map.of("prosessi", "testi-jatko", "tiedot", "maksupaiva, puuttuu")));

    Map<String, Object> facts = runtime.getVariables(instance(id, "testi-jatko"));
    assertThat(facts)
        .containsEntry("tapausId", id.toString())
        .containsEntry("kunta", "638")
        .containsEntry("aloittaja", "virpi")
        .containsEntry("aloitettu", LocalDate.now(clock).toString())
        .containsEntry("maksupaiva", "2026-05-01")
        .containsEntry("puuttuu", null)
        .doesNotContainKeys("muuta", "prosessi");
    runtime.deleteProcessInstance(instance(id, "testi-aloittaja"), "ends");
    assertThat(instance(id, "testi-jatko")).isNotNull();
  }

  @Test
  void processThatIsNoneStopsTheStep() {
    CaseId id = opened();
    ModelFile model =
        JourneyModels.calling(
            "testi-hukka", "prosessinAloitus", Map.of("prosessi", "ei-ole-olemassa"));

    assertThatThrownBy(() -> start(id, model)).hasStackTraceContaining("ei-ole-olemassa");

    assertThat(paths.of(id)).noneMatch(path -> path.processKey().equals("testi-hukka"));
  }

  @Test
  void journeyThatWorkersCouldStartIsToldInTheTimeline() {
    CaseId id = opened();

    start(
        id,
        JourneyModels.calling(
            "testi-suunnittelu", "prosessinAloitus", Map.of("prosessi", "kotoutumissuunnitelma")));

    assertThat(instance(id, "kotoutumissuunnitelma")).isNotNull();
    assertThat(timeline.of(id)).extracting(TimelineEntry::kind).contains("journey-started");
  }

  @Test
  void journeyThatAsksSomethingAtItsStartIsNotStartedUnasked() {
    CaseId id = opened();
    ModelFile model =
        JourneyModels.calling(
            "testi-kyselija", "prosessinAloitus", Map.of("prosessi", "nuorten-yhteispalvelu"));

    assertThatThrownBy(() -> start(id, model)).hasStackTraceContaining("nuorten-yhteispalvelu");
  }

  private String instance(CaseId id, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.toString())
        .processDefinitionKey(process)
        .singleResult()
        .getId();
  }

  private void release(ModelFile model) {
    releases.release(model.key(), "test", List.of(model));
  }

  private void start(CaseId id, ModelFile model) {
    release(model);
    processes.start(
        model.key(), id, Map.of("aloittaja", "virpi", "maksupaiva", "2026-05-01", "muuta", "x"));
  }

  private CaseId opened() {
    var person =
        new PersonDetails(
            IdentityCodes.next(), "Maija", "Maksettava", LanguageCode.of("fi"), PORVOO);
    return searches
        .start(
            new JobSearch(
                "testi-" + UUID.randomUUID(),
                person,
                "porvoo",
                Channel.ONLINE,
                LocalDate.now(clock),
                null,
                null,
                false))
        .caseId();
  }
}
