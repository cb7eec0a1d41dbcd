package fi.polku.costs.entries;

import fi.polku.access.CurrentUser;
import fi.polku.costs.CostYear;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Files of costs: all rows of a file are booked or none. They are worked on one at a time, behind
 * the scenes; what a stop of the system leaves unfinished has booked nothing.
 */
@Service
public class CostImports implements SmartInitializingSingleton, DisposableBean {

  private static final int MOST_SHOWN = 20;
  private static final int LONGEST_NAME = 200;

  private final ImportTable imports;
  private final ImportJob job;
  private final CostBook book;
  private final CurrentUser currentUser;
  private final Path folder;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "cost-imports");
            thread.setDaemon(true);
            return thread;
          });

  CostImports(
      ImportTable imports,
      ImportJob job,
      CostBook book,
      CurrentUser currentUser,
      @Value("${polku.data-directory}") Path dataDirectory) {
    this.imports = imports;
    this.job = job;
    this.book = book;
    this.currentUser = currentUser;
    this.folder = dataDirectory.resolve("cost-imports");
  }

  /**
   * Takes a file to be worked on.
   *
   * @return by which its progress is asked
   * @throws InvalidInputException if the file is empty, the same was booked already, or the year's
   *     costs are final
   * @throws IOException if the file cannot be kept
   */
  public UUID begin(CostYear year, String fileName, InputStream content) throws IOException {
    book.requireOpen(year);
    UUID id = UUID.randomUUID();
    Files.createDirectories(folder);
    Path file = folder.resolve(id.toString());
    boolean taken = false;
    try {
      String hash = keep(content, file);
      requireNew(year, file, hash);
      String name = fileName.substring(0, Math.min(LONGEST_NAME, fileName.length()));
      imports.add(id, year, name, hash, currentUser.actor());
      worker.execute(() -> job.run(id, file));
      taken = true;
    } finally {
      if (!taken) {
        Files.deleteIfExists(file);
      }
    }
    return id;
  }

  /**
   * @throws NotFoundException if the year has no such import
   */
  public CostImport get(CostYear year, UUID id) {
    return imports
        .find(id)
        .filter(found -> found.year().equals(year))
        .orElseThrow(() -> new NotFoundException("import"));
  }

  /** The newest first. */
  public List<CostImport> latest(CostYear year) {
    return imports.latest(year, MOST_SHOWN);
  }

  @Override
  public void afterSingletonsInstantiated() {
    imports.interruptAll();
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  private void requireNew(CostYear year, Path file, String hash) throws IOException {
    if (Files.size(file) == 0) {
      throw InvalidInputException.of("tiedosto", "sheet-empty");
    }
    imports
        .done(year, hash)
        .ifPresent(
            same -> {
              throw InvalidInputException.of("tiedosto", "cost-import-again", same.fileName());
            });
  }

  /** SHA-256 of what was kept. */
  private static String keep(InputStream content, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      content.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
