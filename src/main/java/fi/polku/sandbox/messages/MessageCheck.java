package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.BusinessId;
import fi.polku.shared.PersonalIdentityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the documented interface requires of a message, as far as it is known. */
final class MessageCheck {

  private static final int MAX_TITLE = 256;
  private static final int MAX_EXTERNAL_ID = 300;

  private final List<String> errors = new ArrayList<>();

  private MessageCheck() {}

  /** What is wrong, by field; empty when nothing is. Never repeats a value. */
  static List<String> errors(JsonNode message) {
    var check = new MessageCheck();
    check.text(message, "/externalId", text -> text.length() <= MAX_EXTERNAL_ID);
    check.text(message, "/recipient/id", MessageCheck::isRecipient);
    check.text(message, "/sender/serviceId", text -> true);
    check.text(message, "/electronic/title", text -> text.length() <= MAX_TITLE);
    check.text(message, "/electronic/body", text -> true);
    check.oneOf(message, "/electronic/bodyFormat", Set.of("Text", "Markdown"));
    check.oneOf(message, "/electronic/messageServiceType", Set.of("Normal", "Verifiable"));
    check.oneOf(message, "/electronic/replyAllowedBy", Set.of("No one", "Anyone"));
    check.oneOf(message, "/electronic/visibility", Set.of("Normal", "Recipient only"));
    return check.errors;
  }

  private void oneOf(JsonNode message, String pointer, Set<String> values) {
    text(message, pointer, values::contains);
  }

  private void text(JsonNode message, String pointer, Predicate<String> rule) {
    JsonNode field = message.at(pointer);
    if (!field.isTextual() || field.asText().isBlank() || !rule.test(field.asText())) {
      errors.add(pointer.substring(1).replace('/', '.'));
    }
  }

  private static boolean isRecipient(String id) {
    return PersonalIdentityCode.parse(id).isPresent() || BusinessId.parse(id).isPresent();
  }
}
