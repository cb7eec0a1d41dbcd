package fi.polku.national.receipts;

/** Ends an attempt as a killed process does: nothing of ours runs after it. */
final class Killed extends Error {

  private static final long serialVersionUID = 1L;
}
