package fi.polku.costs.invoices;

/** What is made of what a municipality owes. */
public enum DocumentType {
  /** Asks to pay. */
  INVOICE,
  /** Takes back what was invoiced before. */
  CREDIT_NOTE,
  /**
   * Carries a sum over within the books (muistiotosite): the host's own share, or kinds of cost
   * whose differences add up to zero. Nobody is sent it.
   */
  VOUCHER
}
