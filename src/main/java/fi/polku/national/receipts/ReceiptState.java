package fi.polku.national.receipts;

/** How far a business act has come. */
public enum ReceiptState {
  /** Written before the call; a receipt found in this state was left by a process that died. */
  SENDING,
  /** The remote has done it. */
  CONFIRMED,
  /** The remote has said no and done nothing. */
  REFUSED,
  /** No answer that says which: the remote may have done it. */
  UNKNOWN
}
