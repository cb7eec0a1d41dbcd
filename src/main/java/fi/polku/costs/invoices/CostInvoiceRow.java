package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;

/**
 * A kind of cost on a document.
 *
 * @param nameFi what is invoiced, at most 100 characters; {@code nameSv} the same in Swedish
 */
public record CostInvoiceRow(CostKind kind, String nameFi, String nameSv, Euro amount) {

  public String name(Language language) {
    return language == Language.SV ? nameSv : nameFi;
  }
}
