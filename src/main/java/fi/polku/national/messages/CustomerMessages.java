package fi.polku.national.messages;

import fi.polku.cases.Timeline;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipts;
import fi.polku.shared.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells the customer of a case, or an employer, something by Suomi.fi message, once. */
@Service
public class CustomerMessages {

  private final Addressees addressees;
  private final Timeline timeline;
  private final MessageWriter writer;
  private final PaperRules paper;
  private final MessagesClient client;
  private final Receipts receipts;

  CustomerMessages(
      Addressees addressees,
      Timeline timeline,
      MessageWriter writer,
      PaperRules paper,
      MessagesClient client,
      Receipts receipts) {
    this.addressees = addressees;
    this.timeline = timeline;
    this.writer = writer;
    this.paper = paper;
    this.client = client;
    this.receipts = receipts;
  }

  /**
   * Sends a text of the bundle in the recipient's own language.
   *
   * @return a refusal also when paper is asked for and may not or cannot be sent: then nothing has
   *     left
   * @throws IllegalArgumentException if the text names a fact that is not given
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome send(BusinessMoment moment, CaseId caseId, MessageOrder order) {
    IdempotencyKey key = moment.keyOf(order.text());
    Addressee recipient = addressees.of(caseId, order.employer());
    OutgoingMessage message = writer.write(key, recipient, order);
    var act =
        BusinessAct.of(key, MessagesClient.SYSTEM, "send", caseId, hashed(message, recipient));
    Optional<Outcome.Refused> refusal = paper.refusal(order, recipient);
    Outcome outcome =
        receipts.carryOut(
            act, receipt -> refusal.isPresent() ? refusal.get() : client.send(message));
    tell(caseId, order, outcome);
    return outcome;
  }

  private void tell(CaseId caseId, MessageOrder order, Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      timeline.add(
          caseId, "message-refused", Map.of("message", order.text(), "reason", refused.reason()));
    } else {
      String told = order.employer() == null ? "message-sent" : "message-sent-to-employer";
      timeline.add(caseId, told, Map.of("message", order.text()));
    }
  }

  /** Everything that the recipient would read, without who it is. */
  private static List<String> hashed(OutgoingMessage message, Addressee recipient) {
    List<String> content = new ArrayList<>();
    content.add(recipient.reference());
    content.add(message.text().title());
    content.add(message.text().body());
    content.add(message.manner().toString());
    if (message.document() != null) {
      content.add(message.document().name());
    }
    if (message.paper() != null) {
      content.add("paper");
    }
    return content;
  }
}
