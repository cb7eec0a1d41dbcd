package fi.polku.costs.entries;

import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.journal.JournalBulk;
import fi.polku.costs.sheets.InvalidSheetException;
import fi.polku.costs.sheets.SheetProblem;
import fi.polku.costs.sheets.SheetProblems;
import fi.polku.costs.sheets.SheetReader;
import fi.polku.shared.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works on one file: looks at every row of it, then books all of them in one transaction. */
@Component
class ImportJob {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

  private final ImportTable imports;
  private final ImportCheck check;
  private final CostBook book;
  private final JournalBulk journal;
  private final TransactionTemplate transaction;

  ImportJob(
      ImportTable imports,
      ImportCheck check,
      CostBook book,
      JournalBulk journal,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.check = check;
    this.book = book;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Does all of it and removes the file, whatever comes. */
  void run(UUID id, Path file) {
    try {
      if (imports.move(id, State.WAITING, State.CHECKING)) {
        work(imports.find(id).orElseThrow(), file);
      }
    } catch (InvalidSheetException refused) {
      imports.end(id, State.REFUSED, refused.problems(), refused.count());
    } catch (InvalidInputException refused) {
      refuse(id, refused.problems().get(0).code(), refused.problems().get(0).arguments());
    } catch (DuplicateKeyException race) {
      refuse(id, "cost-voucher-meanwhile", List.of());
    } catch (IOException | RuntimeException failure) {
      LOG.error("Import {} of costs failed; nothing was booked", id, failure);
      imports.end(id, State.FAILED, List.of(), 0);
    } finally {
      delete(file);
    }
  }

  private void work(CostImport about, Path file) throws IOException {
    book.requireOpen(about.year());
    requireNew(about);
    CostRules rules = book.rules(about.year());
    imports.total(about.id(), check.rows(about, file, rules));
    if (imports.move(about.id(), State.CHECKING, State.BOOKING)) {
      try {
        transaction.executeWithoutResult(status -> book(about, file, rules));
      } catch (DuplicateKeyException booked) {
        check.refuseBooked(about, file);
        throw booked;
      }
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

  private void book(CostImport about, Path file, CostRules rules) {
    var progress = new ImportProgress(imports, about.id());
    journal.book(
        about.id(),
        about.begunBy(),
        each ->
            SheetReader.read(
                file,
                SheetCost.REQUIRED,
                new SheetProblems(),
                row -> {
                  each.accept(SheetCost.entry(row, rules).orElseThrow());
                  progress.row();
                }));
    book.holdOpen(about.year());
    if (!imports.move(about.id(), State.BOOKING, State.DONE)) {
      throw new IllegalStateException("The import was declared interrupted");
    }
  }

  private void refuse(UUID id, String code, List<Object> arguments) {
    imports.end(id, State.REFUSED, List.of(new SheetProblem(0, "", code, arguments)), 1);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException unimportant) {
      LOG.warn("A file that was brought in stays: {}", file.getFileName(), unimportant);
    }
  }
}
