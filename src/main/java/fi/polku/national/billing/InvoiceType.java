package fi.polku.national.billing;

/** What an invoice is, with its code and text in Finvoice 3.0 (InvoiceTypeCode). */
public enum InvoiceType {
  /** Asks to pay. */
  INVOICE("INV01", "LASKU"),
  /** Takes back an earlier invoice or a part of it: all its amounts are negative. */
  CREDIT_NOTE("INV02", "HYVITYSLASKU");

  private final String code;
  private final String text;

  InvoiceType(String code, String text) {
    this.code = code;
    this.text = text;
  }

  String code() {
    return code;
  }

  String text() {
    return text;
  }
}
