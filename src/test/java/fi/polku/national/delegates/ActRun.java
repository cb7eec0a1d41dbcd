package fi.polku.national.delegates;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process with one step, whose attempts a test runs and disturbs one by one. */
final class ActRun {

  /** The step's transaction is rolled back while this variable is missing. */
  static final String GO_ON = "jatka";

  private static final String LOST =
      """
      alter table receipt add constraint receipt_lost
        check (state = 'SENDING' or idempotency_key not like '%s:%%') %s
      """;

  private final RuntimeService runtime;
  private final ManagementService management;
  private final ProcessEngineConfigurationImpl engine;
  private final JdbcClient jdbc;
  private final String process;
  private final String unchecked;

  /**
   * @param unchecked how the database says that a constraint is for new rows only
   */
  ActRun(ProcessEngine engine, JdbcClient jdbc, String process, String unchecked) {
    this.runtime = engine.getRuntimeService();
    this.management = engine.getManagementService();
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.jdbc = jdbc;
    this.process = process;
    this.unchecked = unchecked;
  }

  boolean goesOn() {
    return runtime.createProcessInstanceQuery().processInstanceId(process).count() > 0;
  }

  Job job() {
    return management.createJobQuery().processInstanceId(process).singleResult();
  }

  /** One attempt, disturbed. */
  void attempt(Injection point, String system) {
    if (point.rollsBack()) {
      runtime.removeVariable(process, GO_ON);
    }
    plan(system, point);
    if (point.losesReceipt()) {
      jdbc.sql(LOST.formatted(process, unchecked)).update();
    }
    try {
      execute(point.killed());
    } finally {
      if (point.losesReceipt()) {
        jdbc.sql("alter table receipt drop constraint receipt_lost").update();
      }
      jdbc.sql("delete from sandbox_fault").update();
    }
    if (goesOn()) {
      runtime.setVariable(process, GO_ON, true);
      letTheAttemptDie();
    }
  }

  /** One attempt that nothing disturbs; returns whether the step was done. */
  boolean attempt() {
    execute(false);
    return !goesOn();
  }

  private void execute(boolean killed) {
    String job = job().getId();
    try {
      if (killed) {
        engine
            .getCommandExecutorTxRequired()
            .execute(new ExecuteJobsCmd(job, new JobFailureCollector(job)));
      } else {
        management.executeJob(job);
      }
    } catch (RuntimeException failed) {
      // what became of it, the database tells
    }
  }

  private void plan(String system, Injection point) {
    if (point.fault() != null) {
      jdbc.sql("insert into sandbox_fault (system, fault, remaining) values (?, ?, 1)")
          .params(List.of(system, point.fault()))
          .update();
    }
  }

  /** An attempt whose end nobody wrote counts as dead after a while: here that while has passed. */
  private void letTheAttemptDie() {
    jdbc.sql(
            """
            update receipt set updated_at = updated_at - interval '3' minute
             where state = 'SENDING' and idempotency_key like ?
            """)
        .params(List.of(process + ":%"))
        .update();
  }

  List<Map<String, Object>> receipts() {
    return jdbc.sql("select system, state from receipt where idempotency_key like ?")
        .params(List.of(process + ":%"))
        .query()
        .listOfRows();
  }
}
