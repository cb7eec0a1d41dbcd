package fi.polku.costs.entries;

import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.sheets.InvalidSheetException;
import fi.polku.costs.sheets.SheetProblem;
import fi.polku.shared.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Works on one file: looks at every row of it, then books all of them in one transaction. */
@Component
class ImportJob {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  private final ImportTable imports;
  private final ImportFiles files;
  private final ImportLease lease;
  private final ImportCheck check;
  private final ImportBooking booking;
  private final CostBook book;

  ImportJob(
      ImportTable imports,
      ImportFiles files,
      ImportLease lease,
      ImportCheck check,
      ImportBooking booking,
      CostBook book) {
    this.imports = imports;
    this.files = files;
    this.lease = lease;
    this.check = check;
    this.booking = booking;
    this.book = book;
  }

  /** Does all of it and removes the file, whatever comes. */
  void run(UUID id) {
    try {
      lease.requireGoing();
      if (imports.move(id, State.WAITING, State.CHECKING)) {
        work(imports.find(id).orElseThrow(), files.of(id));
      }
    } catch (InvalidSheetException refused) {
      imports.end(id, State.REFUSED, refused.problems(), refused.count());
    } catch (InvalidInputException refused) {
      refuse(id, refused.problems().get(0).code(), refused.problems().get(0).arguments());
    } catch (DuplicateKeyException race) {
      refuse(id, "cost-voucher-meanwhile", List.of());
    } catch (ImportLease.StoppedException stopping) {
      imports.end(id, State.INTERRUPTED, List.of(), 0);
    } catch (IOException | RuntimeException failure) {
      LOG.error("Import {} of costs failed; nothing was booked", id, failure);
      imports.end(id, State.FAILED, List.of(), 0);
    } finally {
      lease.release(id);
      files.delete(id);
    }
  }

  private void work(CostImport about, Path file) throws IOException {
    book.requireOpen(about.year());
    requireNew(about);
    CostRules rules = book.rules(about.year());
    imports.total(about.id(), check.rows(about, file, rules));
    if (imports.move(about.id(), State.CHECKING, State.BOOKING)) {
      booking.book(about, file, rules);
    }
  }

  /** The same file may have been before it in the queue. */
  private void requireNew(CostImport about) {
    imports
        .done(about.year(), about.hash())
        .ifPresent(
            same -> {
              throw InvalidInputException.of("tiedosto", "cost-import-again", same.fileName());
            });
  }

  private void refuse(UUID id, String code, List<Object> arguments) {
    imports.end(id, State.REFUSED, List.of(new SheetProblem(0, "", code, arguments)), 1);
  }
}
