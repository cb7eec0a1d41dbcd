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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the shares on a document were counted: as they were kept when the year was shared. */
@Component
class ShareGrounds {

  private final KeptAllocations kept;

  ShareGrounds(KeptAllocations kept) {
    this.kept = kept;
  }

  /** A sentence for each row whose sharing is known. */
  List<ShareGround> of(CostInvoice invoice, List<CostInvoiceRow> rows, Language language) {
    Stage stage = invoice.month() == null ? Stage.OUTCOME : Stage.BUDGET;
    return rows.stream()
        .flatMap(
            row ->
                share(invoice.year(), row.kind(), stage, invoice.municipality())
                    .map(share -> ground(row, share, language))
                    .stream())
        .toList();
  }

  private static ShareGround ground(CostInvoiceRow row, Share share, Language language) {
    return new ShareGround(
        row.name(language),
        language == Language.SV ? share.explanation().sv() : share.explanation().fi());
  }

  private Optional<Share> share(
      CostYear year, CostKind kind, Stage stage, MunicipalityCode municipality) {
    return kept.find(year, kind, stage).map(Allocation::shares).stream()
        .flatMap(List::stream)
        .filter(share -> share.municipality().equals(municipality))
        .findFirst();
  }
}
