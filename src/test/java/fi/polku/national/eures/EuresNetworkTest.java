package fi.polku.national.eures;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.mockito.Mockito.mock;

import fi.polku.customers.Employers;
import fi.polku.national.CaseOnPaper;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteSystems;
import java.util.List;
import org.junit.jupiter.api.Test;

class EuresNetworkTest {

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final Employers employers = mock();

  private EuresNetwork eures(RemoteSystems systems) {
    return new EuresNetwork(
        TestContracts.of(systems), about.cases, employers, about.persons, about.timeline);
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check(
            "eures",
            systems -> eures(systems).showCv(MOMENT, about.id, List.of(), "2026-12-01"),
            SETTINGS);
    HostileAnswers.json()
        .check(
            "eures",
            systems ->
                eures(systems).report(MOMENT, about.id, new RecruitmentReport("VALITTIIN", 4, 1)),
            SETTINGS);
  }
}
