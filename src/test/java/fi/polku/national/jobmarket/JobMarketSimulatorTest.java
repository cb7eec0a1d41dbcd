package fi.polku.national.jobmarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.Timeline;
import fi.polku.customers.Employers;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vacancies go out once, can be found, and are taken away again. */
@PolkuTest
class JobMarketSimulatorTest {

  private static final String COOK =
      "http://data.europa.eu/esco/occupation/59c92a17-ef1a-53be-bd04-185283495a82";

  @Autowired JobMarket market;
  @Autowired JobMarketClient client;
  @Autowired Employers employers;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;
  @Autowired TestRestTemplate http;

  private final String id = UUID.randomUUID().toString();
  private final String process = UUID.randomUUID().toString();
  private SandboxControl sandbox;
  private CaseId caseId;

  @BeforeEach
  void open() {
    sandbox = new SandboxControl(http, jobs);
    caseId = new SampleCases(persons, jdbc).openEmployers(employers);
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void publishedIsFoundUntilItIsTakenAway() {
    assertThat(market.publish(moment("a"), caseId, notice("Koekokki " + id)))
        .isEqualTo(new Outcome.Confirmed(id));
    assertThat(found("koekokki " + id)).isEqualTo(1);

    market.publish(moment("b"), caseId, notice("Uusi nimi " + id));
    assertThat(found("koekokki " + id)).isZero();
    assertThat(found("uusi nimi " + id)).isEqualTo(1);

    market.withdraw(moment("c"), caseId, id, "Uusi nimi");
    assertThat(found("uusi nimi " + id)).isZero();
    assertThat(market.withdraw(moment("d"), caseId, id, "Uusi nimi"))
        .isInstanceOf(Outcome.Confirmed.class);
    assertThat(timeline.of(caseId).stream().map(entry -> entry.kind()))
        .containsExactly(
            "vacancy-in-job-market",
            "vacancy-in-job-market",
            "vacancy-off-job-market",
            "vacancy-off-job-market");
  }

  @Test
  void aLostAnswerIsFoundAgain() {
    sandbox.plan("job-market", "DUPLICATE", 1);
    assertThatThrownBy(() -> market.publish(moment("a"), caseId, notice("Kokki " + id)))
        .isInstanceOf(RemoteFailure.class);

    assertThat(market.publish(moment("a"), caseId, notice("Kokki " + id)))
        .isEqualTo(new Outcome.Confirmed(id));
    assertThat(
            jdbc.sql("select count(*) from sandbox_posting where external_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aVacancyWithoutATitleIsRefused() {
    assertThat(market.publish(moment("a"), caseId, notice(" ")))
        .isEqualTo(new Outcome.Refused("invalid-title"));
  }

  @Test
  void standingVacanciesAreFoundByOccupationAndPlace() {
    FoundVacancies cooks =
        market.open(List.of("638", "018"), List.of("5120"), wanted(Set.of(COOK), ""));
    assertThat(cooks.count()).isEqualTo(2);
    assertThat(cooks.first()).extracting(FoundVacancy::title).containsOnly("Kokki");
    assertThat(market.open(List.of("999"), List.of(), wanted(Set.of(), "")).count()).isZero();
  }

  @Test
  void aProfileNeedsItsConsent() {
    assertThat(client.profile("suostumus").occupations()).containsExactly(COOK);
    assertThatThrownBy(() -> client.profile("arvaus")).hasMessageContaining("status-403");
  }

  private int found(String words) {
    return market.open(List.of("638"), List.of(), wanted(Set.of(), words)).count();
  }

  private static WantedOccupation wanted(Set<String> concepts, String words) {
    return new WantedOccupation(concepts, words);
  }

  private VacancyNotice notice(String title) {
    return new VacancyNotice(id, title, null, List.of(COOK), 2, "638", null);
  }

  private BusinessMoment moment(String visit) {
    return new BusinessMoment(process, "task_julkaise", visit);
  }
}
