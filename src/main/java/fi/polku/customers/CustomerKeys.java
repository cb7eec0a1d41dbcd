package fi.polku.customers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key a purpose, derived from the master key as HKDF with SHA-256 does (RFC 5869), so that what
 * is known of one says nothing of the other.
 *
 * @param encryption for the texts themselves, AES-256
 * @param index for what is searched by, HMAC-SHA256
 */
record CustomerKeys(SecretKey encryption, SecretKey index) {

  private static final byte[] SALT = "fi.polku.customers".getBytes(StandardCharsets.UTF_8);

  static CustomerKeys derivedFrom(MasterKey master) {
    byte[] pseudorandom = hmac(SALT, master.bytes());
    return new CustomerKeys(
        new SecretKeySpec(expand(pseudorandom, "encryption"), "AES"),
        new SecretKeySpec(expand(pseudorandom, "index"), "HmacSHA256"));
  }

  /** HKDF-Expand for one block, which is just the 32 bytes we need. */
  private static byte[] expand(byte[] pseudorandom, String purpose) {
    return hmac(pseudorandom, (purpose + "\u0001").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has HmacSHA256", impossible);
    }
  }

  @Override
  public String toString() {
    return "CustomerKeys[***]";
  }
}
