package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.national.billing.Invoice;
import fi.polku.national.billing.Invoicing;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.NotFoundException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends documents. Each step is a transaction of its own: what was sent stays known, and a document
 * whose making may still be rolled back is not seen, so it is not sent.
 */
@Component
class InvoiceSending {

  private final InvoiceTable invoices;
  private final InvoiceStates states;
  private final Parties parties;
  private final Invoicing invoicing;
  private final FinvoiceForm finvoice;
  private final TransactionTemplate ownTransaction;

  InvoiceSending(
      InvoiceTable invoices,
      InvoiceStates states,
      Parties parties,
      Invoicing invoicing,
      FinvoiceForm finvoice,
      PlatformTransactionManager transactions) {
    this.invoices = invoices;
    this.states = states;
    this.parties = parties;
    this.invoicing = invoicing;
    this.finvoice = finvoice;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Outcome send(CostYear year, String number) {
    Attempt attempt = Objects.requireNonNull(ownTransaction.execute(status -> begin(year, number)));
    Invoice invoice = attempt.invoice();
    if (invoice == null) {
      return new Outcome.Confirmed(null);
    }
    try {
      Outcome outcome = invoicing.send(invoice, null);
      end(number, outcome);
      return outcome;
    } catch (RemoteFailure failure) {
      if (!failure.mayHaveArrived()) {
        ownTransaction.executeWithoutResult(status -> takeBack(number, attempt));
      }
      throw failure;
    }
  }

  /** Unless another attempt has come further meanwhile. */
  private void takeBack(String number, Attempt attempt) {
    if (states.hold(number).filter(InvoiceState.SENDING::equals).isPresent()) {
      states.set(number, attempt.before(), attempt.refusal());
    }
  }

  private Attempt begin(CostYear year, String number) {
    InvoiceState state =
        states.hold(number).orElseThrow(() -> new NotFoundException("cost-invoice"));
    if (state == InvoiceState.REFUSED) {
      renewParties(year, number);
    }
    CostInvoice found =
        invoices.find(year, number).orElseThrow(() -> new NotFoundException("cost-invoice"));
    if (!state.isToBeSent()) {
      return new Attempt(null, state, null);
    }
    Invoice invoice = form(found);
    invoicing.check(invoice);
    states.set(number, InvoiceState.SENDING, null);
    return new Attempt(invoice, state, found.refusal());
  }

  /** What was refused has not been sent, so it may be sent by details mended since. */
  private void renewParties(CostYear year, String number) {
    CostInvoice found =
        invoices.find(year, number).orElseThrow(() -> new NotFoundException("cost-invoice"));
    var current = parties.of(year.area());
    Party buyer = current.get(found.municipality());
    Party seller = current.get(parties.get(found.sellerParty()).municipality());
    if (buyer != null && seller != null) {
      invoices.renewParties(number, seller.id(), buyer.id());
    }
  }

  private void end(String number, Outcome outcome) {
    ownTransaction.executeWithoutResult(
        status -> {
          if (outcome instanceof Outcome.Refused refused) {
            states.set(number, InvoiceState.REFUSED, refused.reason());
            states.tell(number, "refused", refused.reason());
          } else {
            states.set(number, InvoiceState.SENT, null);
            states.tell(number, "sent", null);
          }
        });
  }

  /** A document that is no voucher, as Finvoice has it. */
  private Invoice form(CostInvoice invoice) {
    return finvoice.of(
        invoice,
        invoices.rows(invoice.number()),
        parties.get(invoice.sellerParty()),
        parties.get(Objects.requireNonNull(invoice.buyerParty())));
  }

  /**
   * @param invoice null: nothing to send
   * @param before the state before, with what the operator refused it for
   */
  private record Attempt(
      @Nullable Invoice invoice, InvoiceState before, @Nullable String refusal) {}
}
