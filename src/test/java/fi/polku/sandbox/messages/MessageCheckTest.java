package fi.polku.sandbox.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator refuses what the documented interface refuses. */
class MessageCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void takesAWholeMessage() throws JsonProcessingException {
    assertThat(MessageCheck.errors(message())).isEmpty();
  }

  @Test
  void takesACompanyForARecipient() throws JsonProcessingException {
    JsonNode message = message();
    ((ObjectNode) message.at("/recipient")).put("id", "0112038-9");

    assertThat(MessageCheck.errors(message)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", externalId",
    "/recipient, id",
    "/sender, serviceId",
    "/electronic, title",
    "/electronic, body",
    "/electronic, bodyFormat",
    "/electronic, messageServiceType",
    "/electronic, replyAllowedBy",
    "/electronic, visibility"
  })
  void missesEveryField(String parent, String field) throws JsonProcessingException {
    JsonNode message = message();
    ((ObjectNode) message.at(parent == null ? "" : parent)).remove(field);

    String name = parent == null ? field : parent.substring(1) + "." + field;
    assertThat(MessageCheck.errors(message)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "/recipient, id, 131052-308U",
    "/electronic, bodyFormat, Html",
    "/electronic, messageServiceType, Express",
    "/electronic, replyAllowedBy, Somebody",
    "/electronic, visibility, Everybody"
  })
  void refusesOtherValues(String parent, String field, String value)
      throws JsonProcessingException {
    JsonNode message = message();
    ((ObjectNode) message.at(parent)).put(field, value);

    assertThat(MessageCheck.errors(message)).containsExactly(parent.substring(1) + "." + field);
  }

  @Test
  void refusesATitleOfMoreThan256() throws JsonProcessingException {
    JsonNode message = message();
    ObjectNode electronic = (ObjectNode) message.at("/electronic");

    electronic.put("title", "o".repeat(256));
    assertThat(MessageCheck.errors(message)).isEmpty();
    electronic.put("title", "o".repeat(257));
    assertThat(MessageCheck.errors(message)).containsExactly("electronic.title");
  }

  @Test
  void refusesOtherTypes() throws JsonProcessingException {
    assertThat(MessageCheck.errors(JSON.readTree("[]"))).hasSize(9);
    assertThat(MessageCheck.errors(JSON.readTree("{\"electronic\":7}"))).hasSize(9);
  }

  private static JsonNode message() throws JsonProcessingException {
    return JSON.readTree(
        """
        {"externalId": "k", "recipient": {"id": "131052-308T"}, "sender": {"serviceId": "s"},
         "electronic": {"title": "t", "body": "b", "bodyFormat": "Text",
                        "messageServiceType": "Normal", "replyAllowedBy": "No one",
                        "visibility": "Recipient only"}}
        """);
  }
}
