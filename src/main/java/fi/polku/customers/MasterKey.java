package fi.polku.customers;

import fi.polku.access.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of which the module's keys are derived: 32 bytes. */
final class MasterKey {

  static final int LENGTH = 32;

  private static final String REMEDY =
      """
      Set polku.customers.encryption-key (environment: POLKU_CUSTOMERS_ENCRYPTION_KEY) to 32 random \
      bytes in base64, made for instance with: openssl rand -base64 32
      Keep it in your secret store and back it up apart from the database: \
      without it no identity code and no name can be read again.""";

  private final byte[] bytes;

  private MasterKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws StartRefusedException if the text is not 32 bytes in base64
   */
  static MasterKey of(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw refused("The encryption key of personal data is not base64.");
    }
    if (bytes.length != LENGTH) {
      throw refused(
          "The encryption key of personal data has %d bytes instead of %d."
              .formatted(bytes.length, LENGTH));
    }
    return new MasterKey(bytes);
  }

  /** The key of a demonstration: made at its first start, then the same as long as its data. */
  static MasterKey inFile(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      createUnlessThere(file);
      return of(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot keep the key of the demonstration", failure);
    }
  }

  /** Personal data cannot be kept safe with the key there is, or none. */
  static StartRefusedException refused(String why) {
    return new StartRefusedException(why, REMEDY);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private static void createUnlessThere(Path file) throws IOException {
    try {
      if (Files.getFileStore(file.toAbsolutePath().getParent())
          .supportsFileAttributeView("posix")) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      } else {
        Files.createFile(file);
      }
      Files.writeString(file, random());
    } catch (FileAlreadyExistsException kept) {
      // the key of an earlier start
    }
  }

  private static String random() {
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
