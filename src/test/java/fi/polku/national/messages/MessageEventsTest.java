package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.cases.ServiceLine;
import fi.polku.cases.Timeline;
import fi.polku.customers.Persons;
import fi.polku.engine.JobQueue;
import fi.polku.national.SampleCases;
import fi.polku.national.SampleCases.SampleCase;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.testing.PolkuTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a message is told on its case, once; what does not arrive becomes a task. */
@PolkuTest
class MessageEventsTest {

  private static final PostalAddress HOME = new PostalAddress("Kuja 2 B", "06100", "PORVOO");

  @Autowired CustomerMessages messages;
  @Autowired MessageFeed feed;
  @Autowired MessageFeedTable table;
  @Autowired Persons persons;
  @Autowired Timeline timeline;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired TestRestTemplate http;

  private final String process = UUID.randomUUID().toString();
  private SandboxControl sandbox;
  private SampleCase sample;

  @BeforeEach
  void open() {
    sandbox = new SandboxControl(http, jobs);
    sample = new SampleCases(persons, jdbc).open("fi", ServiceLine.SKILLS);
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void readingIsToldOnce() {
    send(false, null);
    happens("Electronic message read");
    happens("Electronic message read");
    feed.read();
    feed.read();

    assertThat(told()).containsExactly("message-sent", "message-read");
  }

  @Test
  void failureOfTheFeedLosesNothing() {
    send(false, null);
    happens("Electronic message read");
    sandbox.plan("messages", "DOWN", 2);
    feed.read();
    assertThat(told()).containsExactly("message-sent");

    sandbox.clear();
    jobs.awaitIdle(Duration.ofSeconds(1));
    readUntilTold("message-read");
    assertThat(told()).containsExactly("message-sent", "message-read");
  }

  @Test
  void anotherNodesTurnIsLeftToIt() {
    send(false, null);
    happens("Electronic message read");
    Instant now = clock.instant();
    assertThat(table.takeTurn(now, Duration.ofHours(1))).isTrue();
    feed.read();
    assertThat(told()).containsExactly("message-sent");
    table.endTurn(now);
  }

  @Test
  void returnedLetterBecomesATask() {
    mailbox(false);
    assertThat(send(true, HOME)).isInstanceOf(Outcome.Confirmed.class);
    happens("Posti: returned to sender");
    feed.read();

    assertThat(told()).containsExactly("message-sent", "message-on-paper", "message-returned");
    assertThat(tasks()).containsExactly("task_tavoita_asiakas");
  }

  @Test
  void noLetterGoesWithoutAnAddress() {
    assertThat(send(true, null)).isEqualTo(new Outcome.Refused("ADDRESS_MISSING"));
    assertThat(told()).containsExactly("message-refused");
    assertThat(received()).isZero();
  }

  @Test
  void noAddressOfAProtectedPersonIsSentOn() {
    persons.restrict(sample.person().id(), true);

    assertThat(send(true, HOME)).isEqualTo(new Outcome.Refused("ADDRESS_PROTECTED"));
    assertThat(received()).isZero();
  }

  @Test
  void unknownMessageOfNobodyIsHarmless() {
    jdbc.sql(
            """
            insert into sandbox_message (external_id, received_at, recipient, title, body)
            values (:id, current_timestamp, 'x', 't', 'b')
            """)
        .param("id", process + ":t:1:x")
        .update();
    happens("Electronic message read");
    feed.read();
    assertThat(told()).isEmpty();
  }

  private Outcome send(boolean paper, @Nullable PostalAddress address) {
    return messages.send(
        new BusinessMoment(process, "task_kerro", "1"),
        sample.id(),
        new MessageOrder(
            "asiakkuus-paattynyt",
            Map.of(),
            null,
            "oikaisuvaatimusohje",
            false,
            false,
            paper,
            address));
  }

  private void readUntilTold(String kind) {
    for (int i = 0; i < 50 && !told().contains(kind); i++) {
      feed.read();
    }
  }

  private void happens(String type) {
    long id =
        jdbc.sql("select id from sandbox_message where external_id like :process")
            .param("process", process + ":%")
            .query(Long.class)
            .single();
    post("/sandbox/messages/" + id + "/events", Map.of("type", type), HttpStatus.CREATED);
  }

  private void mailbox(boolean active) {
    post(
        "/sandbox/messages/mailboxes",
        Map.of("recipient", sample.person().identityCode().value(), "active", active),
        HttpStatus.NO_CONTENT);
  }

  private void post(String path, Object body, HttpStatus expected) {
    var answer = http.withBasicAuth("paakayttaja", "polku").postForEntity(path, body, String.class);
    assertThat(answer.getStatusCode()).isEqualTo(expected);
  }

  private int received() {
    return jdbc.sql("select count(*) from sandbox_message where external_id like :process")
        .param("process", process + ":%")
        .query(Integer.class)
        .single();
  }

  private List<String> tasks() {
    return jdbc.sql(
            """
            select t.task_def_key_ from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
             where e.business_key_ = :caseId
            """)
        .param("caseId", sample.id().toString())
        .query(String.class)
        .list();
  }

  private List<String> told() {
    return timeline.of(sample.id()).stream()
        .map(entry -> entry.kind())
        .filter(kind -> kind.startsWith("message-"))
        .toList();
  }
}
