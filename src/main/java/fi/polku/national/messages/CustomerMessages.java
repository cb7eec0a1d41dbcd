package fi.polku.national.messages;

import fi.polku.cases.Timeline;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipts;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells the customer of a case, or an employer, something by Suomi.fi message, once. */
@Service
public class CustomerMessages {

  private final Addressees addressees;
  private final Timeline timeline;
  private final MessageTexts texts;
  private final MessagesClient client;
  private final MessagesSettings settings;
  private final Receipts receipts;

  CustomerMessages(
      Addressees addressees,
      Timeline timeline,
      MessageTexts texts,
      MessagesClient client,
      MessagesSettings settings,
      Receipts receipts) {
    this.addressees = addressees;
    this.timeline = timeline;
    this.texts = texts;
    this.client = client;
    this.settings = settings;
    this.receipts = receipts;
  }

  /**
   * Sends a text of the bundle in the recipient's own language.
   *
   * @param facts what the text tells beyond itself, by the name it has there
   * @param employer who is told; null: the customer of the case
   * @throws IllegalArgumentException if the text names a fact that is not given
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome send(
      BusinessMoment moment,
      CaseId caseId,
      String text,
      Map<String, String> facts,
      @Nullable BusinessId employer) {
    IdempotencyKey key = moment.keyOf(text);
    Addressee recipient = addressees.of(caseId, employer);
    MessageText written = texts.of(text, recipient.language()).with(facts);
    var request =
        MessageRequest.text(key.value(), recipient.identity(), settings.serviceId(), written);
    var act =
        BusinessAct.of(
            key,
            MessagesClient.SYSTEM,
            "send",
            caseId,
            List.of(recipient.reference(), written.title(), written.body()));
    Outcome outcome = receipts.carryOut(act, receipt -> client.send(request));
    if (outcome instanceof Outcome.Confirmed) {
      String told = employer == null ? "message-sent" : "message-sent-to-employer";
      timeline.add(caseId, told, Map.of("message", text));
    }
    return outcome;
  }
}
