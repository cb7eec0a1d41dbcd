package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PaymentReference;

/**
 * A document's number, such as {@code 638-2026-0001}: the host, the year and its place in their
 * series; vouchers have a series of their own, such as {@code 638-2026-M0001}.
 *
 * @param reference to pay by; vouchers do not need theirs
 */
record InvoiceNumber(String value, PaymentReference reference) {

  static InvoiceNumber ofInvoice(MunicipalityCode host, CostYear year, int place) {
    return of(host, year, "", place);
  }

  static InvoiceNumber ofVoucher(MunicipalityCode host, CostYear year, int place) {
    return of(host, year, "M", place);
  }

  /** The year comes first in the reference, which must not begin with zero as a host's code may. */
  private static InvoiceNumber of(MunicipalityCode host, CostYear year, String mark, int place) {
    return new InvoiceNumber(
        "%s-%d-%s%04d".formatted(host, year.year(), mark, place),
        PaymentReference.ofBase("%d%s%04d".formatted(year.year(), host, place)));
  }
}
