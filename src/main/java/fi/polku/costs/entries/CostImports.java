package fi.polku.costs.entries;

import fi.polku.access.CurrentUser;
import fi.polku.costs.CostYear;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Files of costs: all rows of a file are booked or none. Each node works on one at a time, behind
 * the scenes; what a stop of the system leaves unfinished has booked nothing.
 */
@Service
public class CostImports implements DisposableBean {

  private static final int MOST_SHOWN = 20;
  private static final int LONGEST_NAME = 200;
  private static final long STOP_SECONDS = 20;

  private final ImportTable imports;
  private final ImportFiles files;
  private final ImportLease lease;
  private final ImportJob job;
  private final CostBook book;
  private final CurrentUser currentUser;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "cost-imports");
            thread.setDaemon(true);
            return thread;
          });

  CostImports(
      ImportTable imports,
      ImportFiles files,
      ImportLease lease,
      ImportJob job,
      CostBook book,
      CurrentUser currentUser) {
    this.imports = imports;
    this.files = files;
    this.lease = lease;
    this.job = job;
    this.book = book;
    this.currentUser = currentUser;
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
    lease.take(id);
    boolean taken = false;
    try {
      String hash = files.keep(id, content);
      requireNew(year, id, hash);
      imports.add(id, year, shown(fileName), hash, currentUser.actor());
      worker.execute(() -> job.run(id));
      taken = true;
    } finally {
      if (!taken) {
        files.delete(id);
        lease.release(id);
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

  /** What is being worked on is broken off, and told to be interrupted. */
  @Override
  public void destroy() throws InterruptedException {
    lease.stop();
    worker.shutdown();
    worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
  }

  private void requireNew(CostYear year, UUID id, String hash) throws IOException {
    if (Files.size(files.of(id)) == 0) {
      throw InvalidInputException.of("tiedosto", "sheet-empty");
    }
    imports
        .done(year, hash)
        .ifPresent(
            same -> {
              throw InvalidInputException.of("tiedosto", "cost-import-again", same.fileName());
            });
  }

  /** Without what no page and no database shows, and not endless. */
  private static String shown(String fileName) {
    return fileName
        .codePoints()
        .filter(
            one -> !Character.isISOControl(one) && Character.getType(one) != Character.SURROGATE)
        .limit(LONGEST_NAME / 2)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
