package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.polku.national.remote.RemoteSystem;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the events only those count that name one of our messages and that we know. */
class MessageEventTest {

  @Test
  void isReadWithItsTime() throws JsonProcessingException {
    assertThat(
            read(
                """
                {"type": "Posti: returned to sender", "eventTime": "2026-03-02T10:15:30+02:00",
                 "metadata": {"externalId": "p:t:1:x", "messageId": 1, "serviceId": "s"},
                 "more": []}
                """))
        .contains(
            new MessageEvent(
                "p:t:1:x",
                MessageEvent.Kind.PAPER_RETURNED,
                Instant.parse("2026-03-02T08:15:30Z")));
  }

  @Test
  void isReadFromATextToo() throws JsonProcessingException {
    assertThat(
            read(
                """
                {"type": "Electronic message read", "eventTime": "2026-03-02T10:15:30Z",
                 "metadata": "{\\"externalId\\": \\"k\\"}"}
                """))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "null",
        "[]",
        "{}",
        "{\"type\":\"Electronic message read\",\"eventTime\":\"2026-03-02T10:15:30Z\"}",
        "{\"type\":\"Electronic message read\",\"eventTime\":\"x\",\"metadata\":{\"externalId\":\"k\"}}",
        "{\"type\":\"News\",\"eventTime\":\"2026-03-02T10:15:30Z\",\"metadata\":{\"externalId\":\"k\"}}",
        "{\"type\":\"Electronic message read\",\"eventTime\":\"2026-03-02T10:15:30Z\",\"metadata\":\"{\"}",
        "{\"type\":7,\"eventTime\":8,\"metadata\":[]}"
      })
  void othersAreHarmless(String json) throws JsonProcessingException {
    assertThat(read(json)).isEmpty();
  }

  private static Optional<MessageEvent> read(String json) throws JsonProcessingException {
    return MessageEvent.read(RemoteSystem.JSON.readTree(json));
  }
}
