package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.shared.Language;
import java.util.List;

/**
 * What an invoice on paper is made of.
 *
 * @param buyer whom it is for; the seller on a voucher of the host
 * @param grounds how each row's share was counted, in the order of the rows; empty when not known
 * @param language Finnish or Swedish
 */
record InvoicePrint(
    CostInvoice invoice,
    List<CostInvoiceRow> rows,
    Party seller,
    Party buyer,
    List<ShareGround> grounds,
    Language language) {

  /**
   * How a share was counted.
   *
   * @param kind of the row it explains
   * @param row the row's name
   * @param sentence such as the allocation explains it
   */
  record ShareGround(CostKind kind, String row, String sentence) {}
}
