package fi.polku.sandbox.crm;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import fi.polku.sandbox.contracts.ReceivedAct;
import fi.polku.sandbox.contracts.ReceivedActs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Contacts that the simulated CRM has been told of, newest first; one more for some employers. */
@SandboxOnly
@Component
class ContactsAnswer implements ContractQuestion {

  private static final int MOST = 49;

  private static final Map<String, Object> KNOWN_BEFORE =
      Map.of(
          "occurredOn", "2026-01-15",
          "organisation", "Alueen yrityspalvelut",
          "topic", "CONTACT",
          "summary", "Kävimme yrityksessä. Rekrytointitarve keväällä.");

  private final ReceivedActs acts;

  ContactsAnswer(ReceivedActs acts) {
    this.acts = acts;
  }

  @Override
  public String system() {
    return "crm";
  }

  @Override
  public String question() {
    return "contacts-of";
  }

  @Override
  public Object answer(JsonNode asked) {
    String employer = asked.path("businessId").asText();
    List<Map<String, Object>> told =
        acts.of("crm").stream()
            .filter(act -> act.content().path("businessId").asText().equals(employer))
            .sorted(Comparator.comparing(ReceivedAct::receivedAt).reversed())
            .limit(MOST)
            .map(ContactsAnswer::contact)
            .toList();
    boolean knownBefore = employer.endsWith("9") || employer.endsWith("6");
    return Map.of("contacts", knownBefore ? with(told) : told);
  }

  private static List<Map<String, Object>> with(List<Map<String, Object>> told) {
    return Stream.concat(told.stream(), Stream.of(KNOWN_BEFORE)).toList();
  }

  private static Map<String, Object> contact(ReceivedAct act) {
    JsonNode content = act.content();
    return Map.of(
        "occurredOn", content.path("occurredOn").asText(),
        "organisation", "Työllisyysalue",
        "topic", content.path("topic").asText(),
        "summary", content.path("summary").asText());
  }
}
