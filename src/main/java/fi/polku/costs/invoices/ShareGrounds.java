package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.budget.KeptAllocations;
import fi.polku.costs.invoices.InvoicePrint.ShareGround;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the shares on a document were counted: as they were kept when the year was shared. */
@Component
class ShareGrounds {

  private final KeptAllocations kept;
  private final MessageSource messages;

  ShareGrounds(KeptAllocations kept, MessageSource messages) {
    this.kept = kept;
    this.messages = messages;
  }

  /** A sentence for each row whose sharing is known. */
  List<ShareGround> of(CostInvoice invoice, List<CostInvoiceRow> rows, Language language) {
    Stage stage = invoice.month() == null ? Stage.OUTCOME : Stage.BUDGET;
    return rows.stream()
        .flatMap(
            row ->
                share(invoice.year(), row.kind(), stage, invoice.municipality())
                    .map(share -> ground(invoice, row, share, language))
                    .stream())
        .toList();
  }

  private ShareGround ground(
      CostInvoice invoice, CostInvoiceRow row, Share share, Language language) {
    String sentence = language == Language.SV ? share.explanation().sv() : share.explanation().fi();
    return new ShareGround(
        row.name(language), sentence + " " + part(invoice, row, share, language));
  }

  /** What of the year's share is on the document. */
  private String part(CostInvoice invoice, CostInvoiceRow row, Share share, Language language) {
    Locale reader = language.locale();
    Object[] amounts = {share.amount().format(reader), row.amount().format(reader)};
    return messages.getMessage("costinvoices.ground." + invoice.purpose(), amounts, reader);
  }

  private Optional<Share> share(
      CostYear year, CostKind kind, Stage stage, MunicipalityCode municipality) {
    return kept.find(year, kind, stage).map(Allocation::shares).stream()
        .flatMap(List::stream)
        .filter(share -> share.municipality().equals(municipality))
        .findFirst();
  }
}
