package fi.polku.costs.invoices;

/** How far the sending of a document has come. */
public enum InvoiceState {
  /** Made and booked, not sent. */
  MADE,
  /** Being sent, or sent without an answer: the operator may have it. */
  SENDING,
  /** The operator has it. */
  SENT,
  /** The operator did not take it; it can be sent again. */
  REFUSED,
  /** Credited before it was sent, or such a credit note: the buyer hears of neither. */
  CANCELLED,
  /** A voucher, which is not sent. */
  INTERNAL;

  /** Whether sending it would do something. */
  public boolean isToBeSent() {
    return this == MADE || this == SENDING || this == REFUSED;
  }
}
