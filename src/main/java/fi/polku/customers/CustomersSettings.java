package fi.polku.customers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How personal data is kept.
 *
 * @param encryptionKey 32 random bytes in base64, from which all keys of this module are derived;
 *     losing it loses every identity code and name
 */
@ConfigurationProperties("polku.customers")
record CustomersSettings(@Nullable String encryptionKey) {

  /** Never prints the key. */
  @Override
  public String toString() {
    return "CustomersSettings[encryptionKey=" + (encryptionKey == null ? "none" : "***") + "]";
  }
}
