package fi.polku.costs.entries;

import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.costs.sheets.SheetProblem;
import fi.polku.costs.sheets.SheetProblems;
import fi.polku.costs.sheets.SheetReader;
import fi.polku.costs.sheets.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at every row of a file before any of them is booked. */
@Component
class ImportCheck {

  /** Vouchers that are looked up in the journal at once. */
  private static final int ASKED = 1000;

  /** Vouchers that are compared letter by letter when their hashes are the same. */
  private static final int MOST_SUSPECTS = 10_000;

  private final ImportTable imports;
  private final ImportLease lease;
  private final JournalEntries journal;

  ImportCheck(ImportTable imports, ImportLease lease, JournalEntries journal) {
    this.imports = imports;
    this.lease = lease;
    this.journal = journal;
  }

  /**
   * @return how many rows the file has
   * @throws fi.polku.costs.sheets.InvalidSheetException with every problem of every row
   * @throws IOException if the file cannot be read
   */
  long rows(CostImport about, Path file, CostRules rules) throws IOException {
    var pass = new Pass(rules, new ImportProgress(imports, lease, about.id()));
    SheetReader.read(file, SheetCost.REQUIRED, pass.problems, pass::row);
    if (!pass.suspects.isEmpty()) {
      var twice = new HashMap<String, Integer>();
      SheetReader.read(
          file,
          SheetCost.REQUIRED,
          new SheetProblems(),
          row -> compare(row, pass.suspects, twice, pass.problems));
    }
    pass.problems.throwIfAny();
    return pass.progress.rows();
  }

  /**
   * Looks for vouchers that the journal has; it is asked only when the booking met one, as asking a
   * million takes as long as booking them.
   *
   * @throws fi.polku.costs.sheets.InvalidSheetException with the rows of all such vouchers
   * @throws IOException if the file cannot be read
   */
  void refuseBooked(CostImport about, Path file) throws IOException {
    var asking = new Asking(about.year().area());
    SheetReader.read(file, SheetCost.REQUIRED, new SheetProblems(), asking::row);
    asking.askJournal();
    asking.problems.throwIfAny();
  }

  private static void compare(
      SheetRow row, Set<Long> suspects, Map<String, Integer> firstRows, SheetProblems problems) {
    String voucher = SheetCost.document(row);
    if (suspects.contains(VoucherRows.hash(voucher))) {
      Integer first = firstRows.putIfAbsent(voucher, row.number());
      if (first != null) {
        problems.add(
            new SheetProblem(
                row.number(), CostField.DOCUMENT.column(), "cost-voucher-twice", List.of(first)));
      }
    }
  }

  /** The first reading of a file. */
  private final class Pass {

    private final CostRules rules;
    private final ImportProgress progress;
    private final SheetProblems problems = new SheetProblems();
    private final VoucherRows vouchers = new VoucherRows();
    private final Set<Long> suspects = new HashSet<>();

    Pass(CostRules rules, ImportProgress progress) {
      this.rules = rules;
      this.progress = progress;
    }

    void row(SheetRow row) {
      SheetCost.entry(row, rules);
      String voucher = SheetCost.document(row);
      if (!voucher.isEmpty()) {
        seen(voucher, row);
      }
      progress.row();
    }

    private void seen(String voucher, SheetRow row) {
      long hash = VoucherRows.hash(voucher);
      int first = vouchers.firstRow(hash, row.number());
      if (first == 0) {
        return;
      }
      if (suspects.size() < MOST_SUSPECTS || suspects.contains(hash)) {
        suspects.add(hash);
      } else {
        row.refuse(CostField.DOCUMENT.column(), "cost-voucher-twice", first);
      }
    }
  }

  /** Asks the journal for the vouchers of a file, many at once. */
  private final class Asking {

    private final String area;
    private final SheetProblems problems = new SheetProblems();
    private final Map<String, Integer> unasked = new HashMap<>();

    Asking(String area) {
      this.area = area;
    }

    void row(SheetRow row) {
      unasked.put(CostKeys.voucher(SheetCost.document(row)), row.number());
      if (unasked.size() == ASKED) {
        askJournal();
      }
    }

    void askJournal() {
      for (BookedEntry booked : journal.withKeys(area, unasked.keySet())) {
        problems.add(
            new SheetProblem(
                unasked.getOrDefault(booked.entry().key(), 0),
                CostField.DOCUMENT.column(),
                "cost-voucher-booked",
                List.of(booked.entry().document())));
      }
      unasked.clear();
    }
  }
}
