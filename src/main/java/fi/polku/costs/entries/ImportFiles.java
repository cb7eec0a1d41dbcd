package fi.polku.costs.entries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of costs while they are worked on, in this node's own folder. */
@Component
class ImportFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);

  private final Path folder;

  ImportFiles(@Value("${polku.data-directory}") Path dataDirectory) {
    this.folder = dataDirectory.resolve("cost-imports");
  }

  Path of(UUID id) {
    return folder.resolve(id.toString());
  }

  /** SHA-256 of what was kept. */
  String keep(UUID id, InputStream content) throws IOException {
    Files.createDirectories(folder);
    MessageDigest digest = sha256();
    try (var out = new DigestOutputStream(Files.newOutputStream(of(id)), digest)) {
      content.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  void delete(UUID id) {
    try {
      Files.deleteIfExists(of(id));
    } catch (IOException unimportant) {
      LOG.warn("A file that was brought in stays: {}", id, unimportant);
    }
  }

  /** Those that are there, also what a stop of the system left behind. */
  List<UUID> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> UUID.fromString(file.getFileName().toString())).toList();
    } catch (IOException unreadable) {
      LOG.warn("Files that were brought in cannot be listed", unreadable);
      return List.of();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
