package fi.polku.costs.agreement;

import java.util.Arrays;

/** How a kind of cost falls on the municipalities; {@link #key()} is its name in tables. */
public enum Method {
  /** In proportion to weighted criteria (PORVOO 4.2). */
  CRITERIA("PERUSTEILLA"),
  /** In proportion to all inhabitants (PORVOO 4, preparation costs). */
  INHABITANTS("ASUKASLUKU"),
  /** Each euro to the municipality that caused it (OULU annex 2; PIRKANMAA J6). */
  CAUSE("AIHEUTTAMINEN"),
  /** The municipality's own cost, which nobody else shares and nobody invoices (OULU annex 2). */
  OWN_MUNICIPALITY("OMA_KUNTA"),
  /** Shown, but not shared, such as unemployment benefits or depreciation (PORVOO 4). */
  NOT_SHARED("EI_JAETA");

  private final String key;

  Method(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws IllegalArgumentException if no method has the name
   */
  public static Method ofKey(String key) {
    return Arrays.stream(values())
        .filter(method -> method.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No method: " + key));
  }

  /** Whether the municipalities pay their shares to the host by invoices. */
  public boolean isShared() {
    return this == CRITERIA || this == INHABITANTS || this == CAUSE;
  }

  /** Whether each cost entry must name its municipality. */
  public boolean needsMunicipality() {
    return this == CAUSE || this == OWN_MUNICIPALITY;
  }
}
