package fi.polku.costs.entries;

import fi.polku.costs.CostYear;
import fi.polku.costs.sheets.SheetProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of costs on its way into the journal.
 *
 * @param hash SHA-256 of its bytes, hexadecimal
 * @param rowsRead in the present state
 * @param rowsTotal null: not known before the file has been read once
 * @param problems the first hundred
 * @param problemCount all of them
 */
public record CostImport(
    UUID id,
    CostYear year,
    String fileName,
    String hash,
    State state,
    long rowsRead,
    @Nullable Long rowsTotal,
    List<SheetProblem> problems,
    int problemCount,
    Instant begunAt,
    String begunBy,
    @Nullable Instant endedAt) {

  public CostImport {
    problems = List.copyOf(problems);
  }

  /** How far it is. */
  public enum State {
    /** Others are before it. */
    WAITING,
    /** Every row is looked at. */
    CHECKING,
    /** All rows were right; they are being booked. */
    BOOKING,
    /** All rows are booked. */
    DONE,
    /** Something was wrong; nothing was booked. */
    REFUSED,
    /** The system stopped in the middle; nothing was booked. */
    INTERRUPTED,
    /** The system failed; nothing was booked. */
    FAILED;

    public boolean isOver() {
      return this != WAITING && this != CHECKING && this != BOOKING;
    }
  }

  /** Per cent of the present state that is done; null: not known. */
  public @Nullable Integer percent() {
    return rowsTotal == null || rowsTotal == 0
        ? null
        : Integer.valueOf((int) Math.min(100, rowsRead * 100 / rowsTotal));
  }
}
