package fi.polku.customers;

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

  private final byte[] bytes;

  private MasterKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws InvalidMasterKeyException if the text is not 32 bytes in base64
   */
  static MasterKey of(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidMasterKeyException("The encryption key of personal data is not base64.");
    }
    if (bytes.length != LENGTH) {
      throw new InvalidMasterKeyException(
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
