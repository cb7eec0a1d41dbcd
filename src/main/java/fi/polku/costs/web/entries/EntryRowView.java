package fi.polku.costs.web.entries;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of entries, in the reader's words.
 *
 * @param reversal whether it takes another back
 * @param reversed whether another takes it back
 * @param reversible whether the reader may take it back
 */
record EntryRowView(
    long id,
    LocalDateTime at,
    @Nullable Integer month,
    String kind,
    String municipality,
    String service,
    String document,
    String text,
    String amount,
    boolean negative,
    boolean reversal,
    boolean reversed,
    boolean reversible) {

  /**
   * Sums of a kind of cost.
   *
   * @param shown of what is asked for and may be seen
   * @param all of the whole area's year
   */
  record Total(String kind, String shown, String all) {}
}
