package fi.polku.acceptance;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story told through the API; each runs on both databases. */
abstract class Scenario {

  @LocalServerPort int port;

  Polku polku;
  LocalDate today;

  @BeforeEach
  void open() {
    polku = new Polku(port);
    polku.api().delete(Polku.PROGRAM, "/sandbox/faults").as(204);
    today = polku.today();
  }

  /** A case whose service need has been assessed; its line is open. */
  String assessed(JobSearchMessage search, Map<String, Object> assessment) {
    String caseId = polku.start(search);
    polku.complete(
        Polku.CASEWORKER, caseId, "task_ota_yhteytta", FormAnswers.reachedByPhone(today));
    polku.complete(Polku.CASEWORKER, caseId, "task_tee_alkukartoitus", assessment);
    return caseId;
  }

  /** A case of a customer who came in person and is now on this line. */
  String onLine(String line) {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    Map<String, Object> assessment = FormAnswers.assessment();
    polku.complete(
        Polku.CASEWORKER,
        caseId,
        "task_tee_alkukartoitus",
        line.equals("OSAAMINEN")
            ? FormAnswers.with(assessment, "suunnitelmaSelkea", "ei")
            : assessment);
    polku.complete(
        Polku.CASEWORKER, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed(line));
    return caseId;
  }
}
