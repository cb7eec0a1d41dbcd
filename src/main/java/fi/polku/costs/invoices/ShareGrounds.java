package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.budget.KeptAllocations;
import fi.polku.costs.invoices.InvoicePrint.ShareGround;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * How the shares on a document were counted: as they had been kept when it was made, whatever has
 * been raised or settled since. What takes a document back was counted as that was.
 */
@Component
class ShareGrounds {

  private final KeptAllocations kept;
  private final InvoiceTable invoices;
  private final MessageSource messages;

  ShareGrounds(KeptAllocations kept, InvoiceTable invoices, MessageSource messages) {
    this.kept = kept;
    this.invoices = invoices;
    this.messages = messages;
  }

  /**
   * A sentence for each row whose sharing is known. Of a kind that cost nothing no sharing is kept:
   * its whole settlement is what was charged and carried over.
   */
  List<ShareGround> of(CostInvoice invoice, List<CostInvoiceRow> rows, Language language) {
    Map<CostKind, Share> shares = shares(invoice);
    return rows.stream()
        .flatMap(
            row ->
                Optional.ofNullable(shares.get(row.kind()))
                    .map(share -> ground(invoice, row, share, language))
                    .or(() -> costless(invoice, row, language))
                    .stream())
        .toList();
  }

  private ShareGround ground(
      CostInvoice invoice, CostInvoiceRow row, Share share, Language language) {
    String sentence = share.explanation().in(language.locale());
    return new ShareGround(
        row.kind(),
        row.name(language),
        sentence + " " + part(invoice, row, share.amount(), language));
  }

  private Optional<ShareGround> costless(
      CostInvoice invoice, CostInvoiceRow row, Language language) {
    return invoice.purpose() == Purpose.SETTLEMENT
        ? Optional.of(
            new ShareGround(
                row.kind(), row.name(language), part(invoice, row, Euro.ZERO, language)))
        : Optional.empty();
  }

  /** What of the year's share is on the document. */
  private String part(CostInvoice invoice, CostInvoiceRow row, Euro share, Language language) {
    Locale reader = language.locale();
    Object[] amounts = {share.format(reader), row.amount().format(reader)};
    return messages.getMessage("costinvoices.ground." + invoice.purpose(), amounts, reader);
  }

  private Map<CostKind, Share> shares(CostInvoice invoice) {
    Stage stage = invoice.month() == null ? Stage.OUTCOME : Stage.BUDGET;
    // an act is kept to the nearest microsecond, which may be the next one
    Instant moment = madeAt(invoice).plus(1, ChronoUnit.MICROS);
    Map<CostKind, Share> shares = new HashMap<>();
    for (Allocation allocation : kept.allAt(invoice.year(), stage, moment)) {
      allocation.shares().stream()
          .filter(share -> share.municipality().equals(invoice.municipality()))
          .forEach(share -> shares.put(allocation.kind(), share));
    }
    return shares;
  }

  private Instant madeAt(CostInvoice invoice) {
    return invoice.credits() == null
        ? invoice.madeAt()
        : invoices
            .find(invoice.year(), invoice.credits())
            .map(CostInvoice::madeAt)
            .orElse(invoice.madeAt());
  }
}
