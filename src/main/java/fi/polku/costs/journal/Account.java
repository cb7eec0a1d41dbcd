package fi.polku.costs.journal;

import java.util.Arrays;

/** Accounts of the journal; {@link #key()} is their name in the table and in exports. */
public enum Account {
  /** What the services cost. */
  COSTS("kulut"),
  /** What the costs are owed or paid to. */
  PAYABLES("ostovelat"),
  /** What the municipalities owe by invoices. */
  RECEIVABLES("saamiset"),
  /** The host's own shares, which are carried over within it and not invoiced. */
  INTERNAL("sisainen-siirto"),
  /** What the municipalities contribute. */
  CONTRIBUTIONS("maksuosuudet"),
  /** What the budget allows to be spent. */
  BUDGET("talousarvio"),
  /** What the budget is to be covered by. */
  BUDGET_FUNDING("talousarvion-kate"),
  /** A surplus (negative) or deficit that a joint decision carries over (PORVOO 4.5). */
  CARRIED_OVER("siirtyva-tulos");

  private final String key;

  Account(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws IllegalArgumentException if no account has the name
   */
  public static Account ofKey(String key) {
    return Arrays.stream(values())
        .filter(account -> account.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No account: " + key));
  }
}
