package fi.polku.costs.web.invoices;

import fi.polku.costs.CostReader;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.InvoiceState;
import fi.polku.costs.journal.Balance;
import fi.polku.shared.MunicipalityCode;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; what an address cannot mean is left out.
 *
 * @param month 1–12; null: all
 */
record InvoiceFilter(
    CostReader reader,
    @Nullable Integer month,
    @Nullable MunicipalityCode municipality,
    @Nullable InvoiceState state) {

  static InvoiceFilter of(
      CostReader reader,
      @Nullable String month,
      @Nullable String municipality,
      @Nullable String state) {
    return new InvoiceFilter(
        reader,
        text(month).filter(text -> text.matches("[1-9]|1[0-2]")).map(Integer::valueOf).orElse(null),
        text(municipality).flatMap(MunicipalityCode::parse).orElse(null),
        text(state).flatMap(InvoiceFilter::state).orElse(null));
  }

  boolean shows(CostInvoice invoice) {
    return reader.sees(invoice.municipality())
        && (month == null || month.equals(invoice.month()))
        && (municipality == null || municipality.equals(invoice.municipality()))
        && (state == null || state == invoice.state());
  }

  /** Whether a sum of the journal belongs to what is shown, whatever the documents' states. */
  boolean sums(Balance balance) {
    MunicipalityCode own = balance.municipality();
    return own != null
        && reader.sees(own)
        && (month == null || month.equals(balance.month()))
        && (municipality == null || municipality.equals(own));
  }

  private static Optional<InvoiceState> state(String text) {
    return Arrays.stream(InvoiceState.values()).filter(one -> one.name().equals(text)).findFirst();
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text);
  }
}
