package fi.polku.national.records;

import java.util.Arrays;

/** What kind of document; {@link #key()} is the word that models use. */
public enum DocumentType {
  DECISION("PAATOS", "05.03.01"),
  STATEMENT("LAUSUNTO", "05.03.02"),
  PLAN("SUUNNITELMA", "05.03.03");

  private final String key;
  private final String classification;

  DocumentType(String key, String classification) {
    this.key = key;
    this.classification = classification;
  }

  public String key() {
    return key;
  }

  /** Class where no area has told its own; our assumption of a records plan. */
  String classification() {
    return classification;
  }

  /** Type by the models' word; fails when no type has it. */
  public static DocumentType ofKey(String key) {
    return Arrays.stream(values())
        .filter(type -> type.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown document: " + key));
  }
}
