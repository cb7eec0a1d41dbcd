package fi.polku.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords of demo users, which are public anyway; the reader of users refuses them elsewhere. */
final class PlainPassword implements PasswordEncoder {

  @Override
  public String encode(CharSequence password) {
    return password.toString();
  }

  @Override
  public boolean matches(CharSequence password, String encoded) {
    return MessageDigest.isEqual(password.toString().getBytes(UTF_8), encoded.getBytes(UTF_8));
  }
}
