package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineSentence;
import fi.polku.customers.PersonDetails;
import fi.polku.engine.JobQueue;
import fi.polku.engine.ModelFile;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.IdentityCodes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new case in Porvoo, the models that a test starts on it, and what became of it. */
abstract class CaseStage {

  static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  static final String CONTACT = "task_ota_yhteytta";

  @Autowired private JobSearches searches;
  @Autowired private JobQueue jobs;
  @Autowired Cases cases;
  @Autowired Timeline timeline;
  @Autowired private TimelineSentence sentences;
  @Autowired Processes processes;
  @Autowired Releases releases;
  @Autowired JdbcClient database;
  @Autowired Clock clock;

  void start(CaseId id, ModelFile model) {
    start(id, model, Map.of());
  }

  void start(CaseId id, ModelFile model, Map<String, Object> variables) {
    releases.release(model.key(), "test", List.of(model));
    processes.start(model.key(), id, variables);
  }

  /** A case whose start has done all that falls due at once. */
  CaseId opened() {
    var person =
        new PersonDetails(IdentityCodes.next(), "Siiri", "Siirtyvä", LanguageCode.of("fi"), PORVOO);
    CaseId id =
        searches
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
    assertThat(jobs.awaitIdle(Duration.ofSeconds(30))).isTrue();
    return id;
  }

  /** Role, holder, municipality and area of each open task, by its key. */
  Map<String, String> rows(CaseId id) {
    Map<String, String> rows = new HashMap<>();
    database
        .sql("select * from worklist_task where case_id = :id")
        .param("id", id.value())
        .query(
            row -> {
              String holder = row.getString("assignee");
              rows.put(
                  row.getString("task_key"),
                  String.join(
                      "/",
                      row.getString("role"),
                      holder == null ? "-" : holder,
                      row.getString("municipality"),
                      row.getString("area")));
            });
    return rows;
  }

  List<String> story(CaseId id) {
    return story(id, Locale.forLanguageTag("fi"));
  }

  List<String> story(CaseId id, Locale reader) {
    return timeline.of(id).stream().map(entry -> sentences.of(entry, reader)).toList();
  }
}
