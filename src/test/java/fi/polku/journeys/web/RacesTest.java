package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.polku.casefile.StartedCases;
import fi.polku.engine.Processes;
import fi.polku.engine.Releases;
import fi.polku.journeys.ReleasedJourneys;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A job that changes a process at the same moment costs nobody an error. */
@PolkuTest
class RacesTest {

  private static final String DIED = "asiakas-kuoli";
  private static final String TASK = "task_hoida";

  @Autowired private MockMvc web;
  @Autowired private Releases releases;
  @Autowired private Processes processes;
  @Autowired private JdbcClient database;
  @Autowired private PlatformTransactionManager transactions;

  private final ExecutorService caller = Executors.newSingleThreadExecutor();
  private String id;

  @BeforeEach
  void open() throws Exception {
    ReleasedJourneys.hearing(releases);
    id = StartedCases.inPorvoo(web, "Kilpaileva");
    processes.start(ReleasedJourneys.HEARING, CaseId.of(id), Map.of());
  }

  @AfterEach
  void stop() {
    caller.shutdownNow();
  }

  @Test
  void aChangeIsToldAlthoughAJobWasFaster() throws Exception {
    assertThat(
            whileAJobChanges(
                "/cases/" + id + "/changes", "{'kind': 'DIED', 'diedOn': '2026-01-02'}"))
        .isEqualTo(202);
    assertThat(tasks(DIED)).isEqualTo(1);
  }

  @Test
  void aTaskIsCompletedAlthoughAJobWasFaster() throws Exception {
    assertThat(whileAJobChanges("/tasks/" + task() + "/complete", "{}")).isEqualTo(204);
    assertThat(tasks(TASK)).isZero();
  }

  /** Status of the call's answer; the call meets rows that change before it has written. */
  private int whileAJobChanges(String path, String message) throws Exception {
    Future<Integer> answer =
        new TransactionTemplate(transactions)
            .execute(
                job -> {
                  changeExecutions();
                  Future<Integer> call = caller.submit(() -> call(path, message));
                  assertThatThrownBy(() -> call.get(200, TimeUnit.MILLISECONDS))
                      .isInstanceOf(TimeoutException.class);
                  return call;
                });
    return answer.get(20, TimeUnit.SECONDS);
  }

  private int call(String path, String message) throws Exception {
    return web.perform(
            post("/api/v1" + path)
                .with(httpBasic("omavalmentaja", "polku"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(message.replace('\'', '"')))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  /** What a job does to the executions of the process that it works in. */
  private void changeExecutions() {
    database
        .sql(
            """
            update act_ru_execution set rev_ = rev_ + 1 where root_proc_inst_id_ in
              (select id_ from act_ru_execution where business_key_ = :case)
            """)
        .param("case", id)
        .update();
  }

  private String task() {
    return database
        .sql("select task_id from worklist_task where case_id = :case and task_key = :key")
        .param("case", UUID.fromString(id))
        .param("key", TASK)
        .query(String.class)
        .single();
  }

  private int tasks(String key) {
    return database
        .sql("select count(*) from worklist_task where case_id = :case and task_key = :key")
        .param("case", UUID.fromString(id))
        .param("key", key)
        .query(Integer.class)
        .single();
  }
}
