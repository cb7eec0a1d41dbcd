package fi.polku.national.companies;

/** Whether a company can employ; {@link #key()} is the word that models use. */
public enum CompanyStatus {
  OPERATING("TOIMINNASSA"),
  /** Reorganisation proceedings (SANE): it goes on under supervision. */
  RESTRUCTURING("SANEERAUS"),
  /** Liquidation (SELTILA). */
  LIQUIDATION("SELVITYSTILA"),
  /** Bankruptcy (KONK). */
  BANKRUPT("KONKURSSI"),
  ENDED("LOPETTANUT");

  private final String key;

  CompanyStatus(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
