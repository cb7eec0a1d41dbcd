package fi.polku.web.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds. Only classes that sessions are made of are read at all; what an
 * earlier version of the program wrote and this one cannot read counts as missing, so that its user
 * signs in again instead of meeting an error.
 */
final class SessionAttributes implements Converter<byte[], @Nullable Object> {

  private static final Logger LOG = LoggerFactory.getLogger(SessionAttributes.class);
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=30;maxbytes=1048576;"
              + "java.lang.*;java.util.**;java.time.**;java.net.URI;"
              + "org.springframework.security.**;org.springframework.util.*;"
              + "org.springframework.web.servlet.FlashMap;fi.polku.**;!*");

  @Override
  public @Nullable Object convert(byte[] stored) {
    try (var stream = new ObjectInputStream(new ByteArrayInputStream(stored))) {
      stream.setObjectInputFilter(KNOWN);
      return stream.readObject();
    } catch (IOException | ClassNotFoundException unreadable) {
      LOG.warn("Session attribute cannot be read: {}", unreadable.getMessage());
      return null;
    }
  }
}
