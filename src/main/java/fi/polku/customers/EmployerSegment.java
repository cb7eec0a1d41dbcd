package fi.polku.customers;

import fi.polku.shared.InvalidValueException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What kind of service an employer is likely to need (LINES 3); {@link #key()} is the word that
 * models use.
 */
public enum EmployerSegment {
  STARTING("ALOITTAVA"),
  LOCAL("PAIKALLINEN"),
  DOMESTIC("KOTIMARKKINAT"),
  GROWING_ABROAD("KANSAINVALISTYVA"),
  LARGE("SUURYRITYS"),
  /** A municipality, association or other organisation that is no company. */
  COMMUNITY("YHTEISO");

  private final String key;

  EmployerSegment(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * Segment by its name.
   *
   * @throws InvalidValueException {@code unknown-value}
   */
  public static EmployerSegment of(String name) {
    return Arrays.stream(values())
        .filter(segment -> segment.name().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "unknown-value",
                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
