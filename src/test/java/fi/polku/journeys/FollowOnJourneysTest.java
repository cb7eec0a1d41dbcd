package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.PersonDetails;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A model begins another journey of its case by {@code polunAloitus}. */
@PolkuTest
class FollowOnJourneysTest {

  @Autowired private JobSearches searches;
  @Autowired private Timeline timeline;
  @Autowired private Processes processes;
  @Autowired private Releases releases;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  @Test
  void aJourneyBeginsBesideTheOneThatNamesIt() {
    CaseId id = opened();

    begin(id, "testi-aloittaja", "kotoutumissuunnitelma");

    assertThat(tasks(id)).contains(JourneyModels.TASK, "task_valmistele_kotoutumissuunnitelma");
    assertThat(timeline.of(id)).extracting(TimelineEntry::kind).contains("journey-started");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ei-ole", "alkukartoitus", "nuorten-yhteispalvelu"})
  void whatNobodyCouldStartUnaskedIsRefused(String process) {
    CaseId id = opened();

    assertThatThrownBy(() -> begin(id, "testi-vaara-aloittaja", process))
        .hasStackTraceContaining("No journey " + process);

    assertThat(tasks(id)).doesNotContain(JourneyModels.TASK);
    assertThat(timeline.of(id)).extracting(TimelineEntry::kind).doesNotContain("journey-started");
  }

  private void begin(CaseId id, String key, String process) {
    ModelFile model = JourneyModels.calling(key, "polunAloitus", Map.of("polku", process));
    releases.release(key, "test", List.of(model));
    processes.start(key, id, Map.of());
  }

  private List<String> tasks(CaseId id) {
    return database
        .sql("select task_key from worklist_task where case_id = :id")
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  private CaseId opened() {
    var person =
        new PersonDetails(
            IdentityCodes.next(),
            "Aino",
            "Aloittaja",
            LanguageCode.of("fi"),
            MunicipalityCode.of("638"));
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
