package fi.polku.costs.invoices;

/** Why a document was made. */
public enum Purpose {
  /** The share of a month. */
  MONTHLY,
  /** What a settlement left to charge or to give back. */
  SETTLEMENT,
  /** Takes a whole earlier document back. */
  CREDIT
}
