package fi.polku.national.billing;

/** Category of value added tax, with its code in Finvoice 3.0 (UN/CEFACT 5305). */
public enum VatCategory {
  /** Taxed by a rate above zero. */
  STANDARD("S"),
  /** Taxed by the rate zero. */
  ZERO("Z"),
  /** Exempt from tax. */
  EXEMPT("E"),
  /** The buyer accounts for the tax. */
  REVERSE_CHARGE("AE"),
  /** Outside the scope of the tax, as shares of costs between authorities are. */
  OUTSIDE("O");

  private final String code;

  VatCategory(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** Whether tax is added to the price. */
  boolean taxed() {
    return this == STANDARD;
  }
}
