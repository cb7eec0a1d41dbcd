package fi.polku.national;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.engine.JobQueue;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** Makes the simulated systems fail, over the same interface as people do. */
public final class SandboxControl {

  private final TestRestTemplate http;
  private final JobQueue jobs;

  public SandboxControl(TestRestTemplate http, JobQueue jobs) {
    this.http = http.withBasicAuth("paakayttaja", "polku");
    this.jobs = jobs;
  }

  /** Plans a fault once nobody else's work can use it up. */
  public void plan(String system, String fault, int times) {
    awaitIdle();
    var answer =
        http.postForEntity(
            "/sandbox/faults",
            Map.of("system", system, "fault", fault, "times", times),
            String.class);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
  }

  public String waitingFaults() {
    return http.getForObject("/sandbox/faults", String.class);
  }

  public void clear() {
    http.delete("/sandbox/faults");
  }

  public void awaitIdle() {
    assertThat(jobs.awaitIdle(Duration.ofSeconds(30))).isTrue();
  }
}
