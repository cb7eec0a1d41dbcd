package fi.polku.national.records;

import org.jspecify.annotations.Nullable;

/**
 * What records management tells of a document.
 *
 * @param registryNumber its number, when it was registered
 * @param reason code, when it was not
 */
public record Registration(
    Status status, @Nullable String registryNumber, @Nullable String reason) {

  /** Whether it was registered. */
  public enum Status {
    REGISTERED,
    FAILED
  }
}
