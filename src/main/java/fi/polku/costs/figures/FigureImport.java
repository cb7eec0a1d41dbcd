package fi.polku.costs.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.costs.sheets.SheetProblems;
import fi.polku.costs.sheets.SheetReader;
import fi.polku.shared.NotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in figures from a spreadsheet, all or none. */
@Service
public class FigureImport {

  private final FigureBook book;
  private final Criteria criteria;
  private final Areas areas;
  private final TransactionOperations transactions;
  private final Clock clock;

  FigureImport(
      FigureBook book,
      Criteria criteria,
      Areas areas,
      TransactionOperations transactions,
      Clock clock) {
    this.book = book;
    this.criteria = criteria;
    this.areas = areas;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Reads a file whose columns are {@code kunta} (code or name), {@code peruste}, {@code jakso},
   * {@code arvo} and perhaps {@code lähde}.
   *
   * @param name of the file, told as the source of the rows that name none
   * @return how many figures were new
   * @throws fi.polku.costs.sheets.InvalidSheetException with what is wrong, row by row
   * @throws IOException if the file cannot be read
   */
  public int read(String area, Path file, String name, String by) throws IOException {
    Area of = areas.find(area).orElseThrow(() -> new NotFoundException("area"));
    var sheet = new FigureSheet(of, criteria.all(area), LocalDate.now(clock), name);
    var problems = new SheetProblems();
    SheetReader.read(file, FigureSheet.COLUMNS, problems, sheet::take);
    problems.throwIfAny();
    Integer added =
        transactions.execute(
            status ->
                sheet.bySource().entrySet().stream()
                    .mapToInt(one -> book.enter(area, one.getValue(), one.getKey(), by))
                    .sum());
    return added == null ? 0 : added;
  }
}
