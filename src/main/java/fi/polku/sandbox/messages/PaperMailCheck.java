package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the documented interface requires of the part that is printed. */
final class PaperMailCheck {

  private static final String ROOT = "paperMail.";

  private final List<String> errors = new ArrayList<>();

  private PaperMailCheck() {}

  /** What is wrong, by field; empty when nothing is or nothing is to be printed. */
  static List<String> errors(JsonNode message) {
    JsonNode paper = message.path("paperMail");
    if (paper.isMissingNode() || paper.isNull()) {
      return List.of();
    }
    var check = new PaperMailCheck();
    check.printing(paper);
    check.address(paper, "recipient");
    check.address(paper, "sender");
    return check.errors;
  }

  private void printing(JsonNode paper) {
    if (!paper.path("attachments").isArray() || paper.path("attachments").size() != 1) {
      errors.add(ROOT + "attachments");
    }
    for (String choice :
        List.of("colorPrinting", "createAddressPage", "rotateLandscapePages", "twoSidedPrinting")) {
      if (!paper.path(choice).isBoolean()) {
        errors.add(ROOT + choice);
      }
    }
    text(paper, "messageServiceType", text -> List.of("Normal", "Verifiable").contains(text));
    String posti = "printingAndEnvelopingService.postiMessaging.";
    text(paper, posti + "username", text -> true);
    text(paper, posti + "password", text -> true);
    text(paper, posti + "contactDetails.email", text -> text.contains("@"));
  }

  private void address(JsonNode paper, String party) {
    String address = party + ".address.";
    text(paper, address + "name", text -> true);
    text(paper, address + "streetAddress", text -> true);
    text(paper, address + "city", text -> true);
    text(paper, address + "countryCode", text -> text.matches("[A-Z]{2}"));
    text(paper, address + "zipCode", text -> text.matches("[0-9]{5}"));
  }

  private void text(JsonNode paper, String field, Predicate<String> rule) {
    JsonNode value = paper.at("/" + field.replace('.', '/'));
    if (!value.isTextual() || value.asText().isBlank() || !rule.test(value.asText())) {
      errors.add(ROOT + field);
    }
  }
}
