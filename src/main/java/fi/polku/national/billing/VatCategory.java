package fi.polku.national.billing;

import org.jspecify.annotations.Nullable;

/** Category of value added tax, with its code in Finvoice 3.0 (UN/CEFACT 5305). */
public enum VatCategory {
  /** Taxed by a rate above zero. */
  STANDARD("S"),
  /** Taxed by the rate zero. */
  ZERO("Z"),
  /** Exempt from tax. */
  EXEMPT("E"),
  /** The buyer accounts for the tax. */
  REVERSE_CHARGE("AE", "VATEX-EU-AE"),
  /** Outside the scope of the tax, as shares of costs between authorities are. */
  OUTSIDE("O", "VATEX-EU-O");

  private final String code;
  private final @Nullable String exemption;

  VatCategory(String code) {
    this(code, null);
  }

  VatCategory(String code, @Nullable String exemption) {
    this.code = code;
    this.exemption = exemption;
  }

  String code() {
    return code;
  }

  /** Why there is no tax, as a code of the list VATEX (EN 16931); null when it has none. */
  @Nullable String exemption() {
    return exemption;
  }

  /** Whether tax is added to the price. */
  boolean taxed() {
    return this == STANDARD;
  }
}
