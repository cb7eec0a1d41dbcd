package fi.polku.customers;

import fi.polku.shared.PersonalIdentityCode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Keyed hashes by which encrypted data is found: equal texts meet, nothing can be read back. */
final class BlindIndex {

  private final SecretKey key;

  BlindIndex(CustomerKeys keys) {
    this.key = keys.index();
  }

  /** 64 hexadecimal digits. */
  String ofCode(PersonalIdentityCode code) {
    return HexFormat.of().formatHex(hash("code/" + code.value()));
  }

  /** 44 characters of base64; the beginning is folded as {@link NameWords} does. */
  String ofNameBeginning(String beginning) {
    return Base64.getEncoder().encodeToString(hash("name/" + beginning));
  }

  private byte[] hash(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has HmacSHA256", impossible);
    }
  }
}
