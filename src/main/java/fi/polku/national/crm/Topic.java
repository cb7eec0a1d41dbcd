package fi.polku.national.crm;

import java.util.Arrays;

/** What a contact with an employer is about; {@link #key()} is the word that models use. */
public enum Topic {
  CONTACT("YHTEYDENOTTO"),
  NEED("PALVELUTARVE"),
  DEVELOPMENT("KEHITTAMINEN"),
  RECRUITMENT("REKRYTOINTI"),
  FEEDBACK("PALAUTE");

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Topic by the models' word; fails when none has it. */
  public static Topic ofKey(String key) {
    return Arrays.stream(values())
        .filter(topic -> topic.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown topic: " + key));
  }
}
