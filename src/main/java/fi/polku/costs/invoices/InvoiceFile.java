package fi.polku.costs.invoices;

import fi.polku.national.receipts.Receipt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a document.
 *
 * @param buyer null for a voucher
 * @param events what has happened to it, the oldest first
 * @param receipt of its sending; null: not tried
 * @param isFinal whether its year is closed, so that nothing of it is taken back any more
 */
public record InvoiceFile(
    CostInvoice invoice,
    List<CostInvoiceRow> rows,
    Party seller,
    @Nullable Party buyer,
    List<Event> events,
    @Nullable Receipt receipt,
    boolean isFinal) {

  /**
   * Something that happened.
   *
   * @param kind made, sent, refused, credited, asked
   * @param detail a number or a code that belongs to it
   */
  public record Event(Instant at, String kind, @Nullable String detail) {}
}
