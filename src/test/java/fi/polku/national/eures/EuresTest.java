package fi.polku.national.eures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.cases.ServiceLine;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vacancies, CVs and reports reach EURES once, as the contract has them. */
@PolkuTest
class EuresTest {

  private static final AbroadVacancy WELDER =
      new AbroadVacancy("Hitsaaja", 3, List.of(), "638", "Puola, Viro", null);

  @Autowired EuresNetwork eures;
  @Autowired Employers employers;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;
  @Autowired TestRestTemplate http;

  private final BusinessMoment moment =
      new BusinessMoment(UUID.randomUUID().toString(), "task_eures", "1");
  private SandboxControl sandbox;
  private SampleCases samples;

  @BeforeEach
  void open() {
    sandbox = new SandboxControl(http, jobs);
    samples = new SampleCases(persons, jdbc);
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void aVacancyIsToldOnceThoughTheAnswerIsLost() {
    CaseId caseId = samples.openEmployers(employers);
    sandbox.plan("eures", "DUPLICATE", 1);
    assertThatThrownBy(() -> eures.advertise(moment, caseId, WELDER))
        .isInstanceOf(RemoteFailure.class);

    assertThat(eures.advertise(moment, caseId, WELDER)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(told(caseId)).containsExactly("eures-vacancy");
    assertThat(
            jdbc.sql("select count(*) from sandbox_act where external_id like :process")
                .param("process", moment.processInstanceId() + ":%")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aRecruitmentIsReported() {
    CaseId caseId = samples.openEmployers(employers);
    assertThat(eures.report(moment, caseId, new RecruitmentReport("VALITTIIN", 4, 1)))
        .isInstanceOf(Outcome.Confirmed.class);
    assertThat(told(caseId)).containsExactly("eures-report");
  }

  @Test
  void whatTheContractDoesNotHaveIsRefused() {
    CaseId caseId = samples.openEmployers(employers);
    assertThat(eures.report(moment, caseId, new RecruitmentReport("EHKÄ", 4, 1)))
        .isEqualTo(new Outcome.Refused("invalid-result"));
  }

  @Test
  void aCvIsShownFromItsDay() {
    CaseId caseId = samples.open("fi", ServiceLine.EMPLOYMENT_AND_BUSINESS).id();
    assertThat(eures.showCv(moment, caseId, List.of(), "2026-12-01"))
        .isInstanceOf(Outcome.Confirmed.class);
    assertThat(told(caseId)).containsExactly("eures-cv");
  }

  private List<String> told(CaseId caseId) {
    return timeline.of(caseId).stream().map(entry -> entry.kind()).toList();
  }
}
