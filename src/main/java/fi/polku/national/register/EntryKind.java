package fi.polku.national.register;

import java.util.Arrays;

/** What an entry tells; {@link #key()} is the word that models use. */
public enum EntryKind {
  /** The confirmed service line. */
  SERVICE_LINE("PALVELULINJA"),
  /** The customer serves herself online until a lasting change. */
  SELF_SERVICE("OMATOIMINEN"),
  /** The employment plan was made or renewed. */
  PLAN("SUUNNITELMA"),
  /** The customer was contacted. */
  CONTACT("YHTEYDENOTTO"),
  /** A labour-policy statement was given. */
  STATEMENT("LAUSUNTO"),
  /** The labour-policy statement, for Kela, which pays the benefit. */
  STATEMENT_TO_KELA("LAUSUNTO_KELALLE"),
  /** The labour-policy statement, for the unemployment fund, which pays the benefit. */
  STATEMENT_TO_FUND("LAUSUNTO_KASSALLE"),
  /** The customer relationship ended. */
  CUSTOMERSHIP_ENDED("ASIAKKUUDEN_PAATTYMINEN");

  private final String key;

  EntryKind(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Kind by the models' word; fails when no kind has it. */
  public static EntryKind ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown register entry: " + key));
  }
}
