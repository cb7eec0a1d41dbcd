package fi.polku.journeys.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.polku.casefile.StartedCases;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.journeys.ReleasedJourneys;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A case whose process hears every change of the customer's life. */
abstract class ChangedLife {

  @Autowired MockMvc web;
  @Autowired Releases releases;
  @Autowired Processes processes;
  @Autowired Cases cases;
  @Autowired Timeline timeline;
  @Autowired Clock clock;

  String id;
  LocalDate today;

  @BeforeEach
  void open() throws Exception {
    ReleasedJourneys.hearing(releases);
    id = StartedCases.inPorvoo(web, "Muuttuva");
    processes.start(ReleasedJourneys.HEARING, CaseId.of(id), Map.of());
    today = LocalDate.now(clock);
  }

  ResultActions tell(String message) throws Exception {
    return tellAs("omavalmentaja", message);
  }

  ResultActions tellAs(String user, String message) throws Exception {
    return web.perform(
        post("/api/v1/cases/" + id + "/changes")
            .with(httpBasic(user, "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(message.replace('\'', '"')));
  }

  List<String> kinds() {
    return timeline.of(CaseId.of(id)).stream().map(TimelineEntry::kind).toList();
  }
}
