package fi.polku.national.messages;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipts;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells the customer of a case something by Suomi.fi message, once. */
@Service
public class CustomerMessages {

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final MessageTexts texts;
  private final MessagesClient client;
  private final MessagesSettings settings;
  private final Receipts receipts;

  CustomerMessages(
      Cases cases,
      Persons persons,
      Timeline timeline,
      MessageTexts texts,
      MessagesClient client,
      MessagesSettings settings,
      Receipts receipts) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.texts = texts;
    this.client = client;
    this.settings = settings;
    this.receipts = receipts;
  }

  /**
   * Sends a text of the bundle in the customer's own language.
   *
   * @param facts what the text tells beyond itself, by the name it has there
   * @throws IllegalArgumentException if the text names a fact that is not given
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome send(
      BusinessMoment moment, CaseId caseId, String text, Map<String, String> facts) {
    IdempotencyKey key = moment.keyOf(text);
    CaseRecord about = cases.get(caseId);
    Person recipient = persons.get(about.personId());
    MessageText written = texts.of(text, recipient.language()).with(facts);
    var request =
        MessageRequest.text(key.value(), recipient.identityCode(), settings.serviceId(), written);
    var act =
        BusinessAct.of(
            key,
            MessagesClient.SYSTEM,
            "send",
            caseId,
            List.of(recipient.id().toString(), written.title(), written.body()));
    Outcome outcome = receipts.carryOut(act, receipt -> client.send(request));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "message-sent", Map.of("message", text));
    }
    return outcome;
  }
}
