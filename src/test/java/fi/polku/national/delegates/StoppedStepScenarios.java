package fi.polku.national.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.engine.JobHeld.State;
import fi.polku.national.outages.RemoteStep;
import fi.polku.testing.Browser;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that stopped is tried again or confirmed by the administrator, and by nobody else. */
abstract class StoppedStepScenarios extends OutageStage {

  @Autowired Timeline timeline;

  @Test
  void aStoppedStepIsTriedAgainOnceHoweverOftenItIsAskedFor() {
    String process = stopped();
    Browser admin = Browser.signedIn(port, "paakayttaja");
    String page = admin.get("/jarjestelmat/messages").body();
    assertThat(page).contains("Pysähtynyt").doesNotContain(sample.id().toString());

    sandbox.clear();
    advance();
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();
    assertThat(post(admin, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(302);
    post(admin, step + "/uudelleen", Map.of());
    sandbox.awaitIdle();

    assertThat(isThrough(process)).isTrue();
    assertThat(messages()).isEqualTo(1);
    assertThat(told()).contains("remote-step-tried-again");
    assertThat(post(admin, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(302);
  }

  @Test
  void aPersonConfirmsWithAReasonWhatIsDone() {
    String process = stopped();
    Browser admin = Browser.signedIn(port, "paakayttaja");
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();

    assertThat(post(admin, step + "/vahvistus", Map.of()).statusCode()).isEqualTo(400);
    assertThat(post(admin, step + "/vahvistus", Map.of("syy", "  ")).statusCode()).isEqualTo(400);
    assertThat(post(admin, step + "/vahvistus", Map.of("syy", "x".repeat(1001))).statusCode())
        .isEqualTo(400);
    assertThat(receipts("CONFIRMED")).isZero();

    Map<String, String> reason = Map.of("syy", "Soitin: viesti 12 on perillä.");
    assertThat(post(admin, step + "/vahvistus", reason).statusCode()).isEqualTo(302);
    assertThat(post(admin, step + "/vahvistus", reason).statusCode()).isEqualTo(302);
    sandbox.awaitIdle();

    assertThat(isThrough(process)).isTrue();
    assertThat(messages()).isZero();
    assertThat(told()).containsOnlyOnce("remote-act-confirmed-by-hand");
    assertThat(
            jdbc.sql(
                    """
                    select h.confirmed_by || ': ' || h.reason from receipt_by_hand h
                      join receipt r on r.idempotency_key = h.idempotency_key
                     where r.case_id = :case
                    """)
                .param("case", sample.id().value())
                .query(String.class)
                .list())
        .containsExactly("paakayttaja: Soitin: viesti 12 on perillä.");
  }

  @Test
  void whatIsConfirmedGoesOnWhileTheSystemIsDown() {
    whileDown(12);
    RemoteStep begun =
        outages.of(sample.id()).stream()
            .filter(step -> step.state() == State.RETRYING)
            .findFirst()
            .orElseThrow();
    Browser admin = Browser.signedIn(port, "paakayttaja");

    post(
        admin,
        "/jarjestelmat/messages/vaiheet/" + begun.jobId() + "/vahvistus",
        Map.of("syy", "Lähetin kirjeen."));
    sandbox.awaitIdle();

    assertThat(isThrough(begun.processInstanceId())).isTrue();
    assertThat(outages.now()).hasSize(1);
  }

  @Test
  void nobodyElseTouchesThem() {
    String process = stopped();
    String step = "/jarjestelmat/messages/vaiheet/" + job(process).getId();
    Browser elsewhere = Browser.signedIn(port, "esihenkilo.oulu");
    Browser watcher = Browser.signedIn(port, "esihenkilo");
    Browser caseworker = Browser.signedIn(port, "omavalmentaja");
    Browser admin = Browser.signedIn(port, "paakayttaja");

    assertThat(elsewhere.get("/jarjestelmat/messages").body()).doesNotContain(job(process).getId());
    assertThat(watcher.get("/jarjestelmat/messages").body()).contains(sample.id().toString());
    assertThat(post(watcher, step + "/uudelleen", Map.of()).statusCode()).isEqualTo(403);
    assertThat(post(watcher, "/jarjestelmat/messages/uudelleen", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(caseworker.get("/jarjestelmat").statusCode()).isEqualTo(403);
    assertThat(admin.get("/jarjestelmat/nothing").statusCode()).isEqualTo(404);
    assertThat(post(admin, "/jarjestelmat/nothing/uudelleen", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(
            post(admin, step.replace("/messages/", "/customer-register/") + "/uudelleen", Map.of())
                .statusCode())
        .isEqualTo(404);
    assertThat(job(process).getRetries()).isZero();
  }

  /** A step whose attempts are used up, as when a system fails now and then. */
  private String stopped() {
    String process = whileDown(1).get(0);
    jdbc.sql("update remote_step set state = 'STOPPED', due_at = null where job_id = :job")
        .param("job", job(process).getId())
        .update();
    management.setJobRetries(job(process).getId(), 0);
    return process;
  }

  private static HttpResponse<String> post(Browser user, String path, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("_csrf", Browser.csrf(user.get("/jarjestelmat")));
    return user.post(path, form);
  }

  private List<String> told() {
    return timeline.of(sample.id()).stream().map(TimelineEntry::kind).toList();
  }
}
