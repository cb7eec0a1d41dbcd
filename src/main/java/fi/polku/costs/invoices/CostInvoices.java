package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.Difference;
import fi.polku.national.receipts.Outcome;
import java.util.List;
import java.util.SortedSet;

/**
 * Invoices to municipalities, numbered without gaps; the host's own share is an internal voucher.
 * Each is booked in the transaction in which it is made.
 */
public interface CostInvoices {

  /**
   * Makes the month's invoices, one for each municipality; again: those made already.
   *
   * @param month 1–12
   * @return numbers, in the order of the municipalities
   * @throws fi.polku.shared.InvalidInputException if a party's invoicing details are missing or
   *     wrong; nothing was made
   * @throws fi.polku.shared.ConflictException if the year is closed and something is not made yet
   */
  List<String> makeMonthly(CostYear year, int month);

  /**
   * Months of which some municipality's share has never been charged.
   *
   * @return 1–12, in order
   */
  SortedSet<Integer> unmadeMonths(CostYear year);

  /**
   * Makes an invoice or a credit note of each municipality's settlement; again: those made.
   *
   * @throws fi.polku.shared.InvalidInputException as {@link #makeMonthly}, and for a credit note to
   *     a municipality that no invoice has been made to
   */
  List<String> makeSettlement(CostYear year, List<Difference> differences);

  /**
   * Takes an invoice back by a credit note of its whole sum.
   *
   * @return the credit note's number
   * @throws fi.polku.shared.ConflictException if it has been credited already, the outcome of its
   *     sending is not known yet, or the year is closed
   * @throws fi.polku.shared.InvalidInputException if it takes something back itself, or the reason
   *     is missing
   */
  String credit(CostYear year, String number, String reason);

  /**
   * Sends an invoice through the billing operator, once; what it refused is sent by the invoicing
   * details of now. What has nobody to be sent to, a voucher or what was credited before it was
   * sent, is confirmed as it is.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known; again is safe
   */
  Outcome send(CostYear year, String number);
}
