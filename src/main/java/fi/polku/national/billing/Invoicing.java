package fi.polku.national.billing;

import fi.polku.cases.Timeline;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.Receipts;
import fi.polku.national.receipts.RemoteAct;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sends invoices as Finvoice 3.0, each number of a seller once, and asks where they are. */
@Service
public class Invoicing {

  private final BillingClient client;
  private final Receipts receipts;
  private final Timeline timeline;
  private final Clock clock;

  Invoicing(BillingClient client, Receipts receipts, Timeline timeline, Clock clock) {
    this.client = client;
    this.receipts = receipts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Sends an invoice unless its number has been sent.
   *
   * @param caseId the case whose story tells of it; null: none
   * @throws fi.polku.shared.InvalidInputException with everything that is wrong with the invoice;
   *     nothing has been sent
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known; sending the same
   *     invoice again is safe
   */
  public Outcome send(Invoice invoice, @Nullable CaseId caseId) {
    InvoiceRules.check(invoice);
    IdempotencyKey key = key(invoice.seller().businessId(), invoice.number());
    var act =
        BusinessAct.of(key, BillingClient.SYSTEM, "send", caseId, List.of(invoice.toString()));
    Outcome outcome = receipts.carryOut(act, sending(invoice));
    if (caseId != null && outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "invoice-sent", Map.of("number", invoice.number()));
    }
    return outcome;
  }

  /**
   * Whether an invoice could be sent.
   *
   * @throws fi.polku.shared.InvalidInputException with everything that is wrong with it
   */
  public void check(Invoice invoice) {
    InvoiceRules.check(invoice);
  }

  /**
   * The invoice as Finvoice 3.0, as it was sent or, if it has not been, as it would be.
   *
   * @param otherwise moment of the message while it has not been sent
   */
  public byte[] document(Invoice invoice, Instant otherwise) {
    IdempotencyKey key = key(invoice.seller().businessId(), invoice.number());
    Instant moment = receipts.find(key).map(Receipt::createdAt).orElse(otherwise);
    return document(invoice, key, moment);
  }

  /** What is known of the sending of an invoice; empty if it has not been tried. */
  public Optional<Receipt> receiptOf(BusinessId seller, String number) {
    return receipts.find(key(seller, number));
  }

  /**
   * Where an invoice is; empty if the operator does not have it.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the operator does not say
   */
  public Optional<InvoiceStatus> statusOf(BusinessId seller, String number) {
    return client.find(key(seller, number));
  }

  private RemoteAct sending(Invoice invoice) {
    return new RemoteAct() {
      @Override
      public Outcome send(Receipt receipt) {
        IdempotencyKey key = receipt.act().key();
        return client.send(key, document(invoice, key, receipt.createdAt()));
      }

      @Override
      public Optional<Outcome.Confirmed> find(Receipt receipt) {
        return client
            .find(receipt.act().key())
            .map(status -> new Outcome.Confirmed(status.reference()));
      }
    };
  }

  private byte[] document(Invoice invoice, IdempotencyKey key, Instant moment) {
    return FinvoiceDocument.of(
        invoice, messageId(key), moment.atZone(clock.getZone()).toOffsetDateTime());
  }

  private static IdempotencyKey key(BusinessId seller, String number) {
    return new IdempotencyKey("invoice:" + seller + ":" + number);
  }

  /** The same for every attempt. */
  private static String messageId(IdempotencyKey key) {
    return UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
