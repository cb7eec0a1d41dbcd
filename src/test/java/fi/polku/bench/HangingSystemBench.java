package fi.polku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.ServiceLine;
import fi.polku.customers.Persons;
import fi.polku.national.SampleCases;
import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuPostgresTest;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Steps a second towards two national systems while a third one hangs for a minute a call, against
 * the same steps while it does not; on real PostgreSQL, through the job executor as configured.
 */
@PolkuPostgresTest
class HangingSystemBench {

  private static final int STEPS = Integer.getInteger("bench.steps", 1_000);
  private static final int HANGING = 200;
  private static final int ROUNDS = 3;
  private static final long PAUSE_NANOS = 20_000_000;

  @Autowired ProcessEngine engine;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;

  private final Results results = new Results();
  private CaseId caseId;

  @Test
  void measures() throws Exception {
    caseId = new SampleCases(persons, jdbc).open("fi", ServiceLine.SUPPORTED).id();
    deploy("message", "${suomifiViesti}", "viesti", "omatoiminen-asiointi");
    deploy("entry", "${asiakasrekisteriKirjaus}", "merkinta", "PALVELULINJA");
    deploy("hanging", "${kotoDigiKirjaus}", "merkinta", "KARTOITUS_ALKOI");
    stepsPerSecond(0);
    double[] rates =
        Sampling.inTurn(ROUNDS, () -> stepsPerSecond(HANGING), () -> stepsPerSecond(0));
    results.rate("steps-while-a-system-hangs", rates[0], "1/s", rates[1]);
    results.write();
    assertThat(rates[0] / rates[1]).isGreaterThan(0.9);
  }

  private double stepsPerSecond(int hanging) {
    if (hanging > 0) {
      jdbc.sql(
              """
              insert into sandbox_fault (system, fault, remaining)
              values ('integration-register', 'HANG', 100000)
              """)
          .update();
      start("hanging", hanging);
    }
    long begin = System.nanoTime();
    start("message", STEPS / 2);
    start("entry", STEPS / 2);
    while (left("message") + left("entry") > 0) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    double rate = STEPS * 1e9 / (System.nanoTime() - begin);
    jdbc.sql("delete from sandbox_fault").update();
    return rate;
  }

  private void start(String key, int times) {
    for (int i = 0; i < times; i++) {
      engine.getRuntimeService().startProcessInstanceByKey(key, caseId.toString(), Map.of());
    }
  }

  private long left(String key) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(key)
        .count();
  }

  private void deploy(String key, String delegate, String input, String value) {
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            key + ".bpmn",
            Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("task_" + key)
                .camundaDelegateExpression(delegate)
                .camundaInputParameter(input, value)
                .camundaAsyncBefore()
                .endEvent()
                .done())
        .deploy();
  }
}
