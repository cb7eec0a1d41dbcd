package fi.polku.national.billing;

import fi.polku.shared.Language;

/**
 * What an invoice is, with its codes in Finvoice 3.0 (InvoiceTypeCode) and UN/CEFACT 1001, and
 * texts.
 */
public enum InvoiceType {
  /** Asks to pay. */
  INVOICE("INV01", "380", "LASKU", "FAKTURA"),
  /** Takes back an earlier invoice or a part of it: all its amounts are negative. */
  CREDIT_NOTE("INV02", "381", "HYVITYSLASKU", "KREDITFAKTURA");

  private final String code;
  private final String codeUn;
  private final String text;
  private final String textSv;

  InvoiceType(String code, String codeUn, String text, String textSv) {
    this.code = code;
    this.codeUn = codeUn;
    this.text = text;
    this.textSv = textSv;
  }

  String code() {
    return code;
  }

  String codeUn() {
    return codeUn;
  }

  String text(Language language) {
    return language == Language.SV ? textSv : text;
  }
}
