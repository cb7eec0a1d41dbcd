package fi.polku.customers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts one field of one person with AES-256-GCM. The person and the field are authenticated
 * with it: a text copied to another row or column does not open there.
 */
final class FieldCipher {

  /** Says how the rest was made, for the day when it is made otherwise. */
  private static final String VERSION = "1.";

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  FieldCipher(CustomerKeys keys) {
    this.key = keys.encryption();
  }

  String encrypt(String text, UUID person, String field) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), person, field);
    byte[] whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    return VERSION + Base64.getEncoder().encodeToString(whole);
  }

  /**
   * @throws IllegalStateException if the text was made with another key or for another field
   */
  String decrypt(String stored, UUID person, String field) {
    if (!stored.startsWith(VERSION)) {
      throw new IllegalStateException("Unknown form of an encrypted field");
    }
    ByteBuffer whole =
        ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(VERSION.length())));
    byte[] nonce = new byte[NONCE_BYTES];
    whole.get(nonce);
    byte[] sealed = new byte[whole.remaining()];
    whole.get(sealed);
    byte[] text = run(Cipher.DECRYPT_MODE, nonce, sealed, person, field);
    return new String(text, StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, UUID person, String field) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((person + "/" + field).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(
          "A field of person " + person + " does not open with the key in use", failure);
    }
  }
}
