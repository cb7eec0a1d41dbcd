package fi.polku.costs.entries;

import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.journal.JournalBulk;
import fi.polku.costs.sheets.SheetProblems;
import fi.polku.costs.sheets.SheetReader;
import fi.polku.shared.Attempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Books all rows of a file that was found right, in one transaction. */
@Component
class ImportBooking {

  private final ImportTable imports;
  private final ImportLease lease;
  private final ImportCheck check;
  private final CostBook book;
  private final JournalBulk journal;
  private final TransactionTemplate transaction;

  ImportBooking(
      ImportTable imports,
      ImportLease lease,
      ImportCheck check,
      CostBook book,
      JournalBulk journal,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.lease = lease;
    this.check = check;
    this.book = book;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Begins anew when another booking was in its way.
   *
   * @throws fi.polku.costs.sheets.InvalidSheetException with the rows whose vouchers are booked
   * @throws UncheckedIOException if the file cannot be read
   */
  void book(CostImport about, Path file, CostRules rules) {
    Attempts.untilAlone(() -> once(about, file, rules));
  }

  private void once(CostImport about, Path file, CostRules rules) {
    try {
      transaction.executeWithoutResult(status -> allRows(about, file, rules));
    } catch (DuplicateKeyException booked) {
      try {
        check.refuseBooked(about, file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      throw booked;
    }
  }

  private void allRows(CostImport about, Path file, CostRules rules) {
    var progress = new ImportProgress(imports, lease, about.id());
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
                }),
        () -> book.holdOpen(about.year()));
    if (!imports.move(about.id(), State.BOOKING, State.DONE)) {
      throw new IllegalStateException("The import was declared interrupted");
    }
  }
}
