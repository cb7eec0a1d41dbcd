package fi.polku.national.skills;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;

/** Kinds of ESCO concept that forms ask; {@link #key()} is ESCO's own word. */
public enum ConceptKind {
  OCCUPATION("occupation"),
  SKILL("skill");

  private final String key;

  ConceptKind(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws InvalidValueException {@code unknown-value}
   */
  public static ConceptKind ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("unknown-value", "occupation, skill"));
  }
}
