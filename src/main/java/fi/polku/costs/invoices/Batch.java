package fi.polku.costs.invoices;

import fi.polku.areas.Area;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are made together.
 *
 * @param month 1–12; null: of the whole year
 */
record Batch(Area area, CostYear year, @Nullable Integer month, Purpose purpose) {

  /** What at most one valid document is made of. */
  String slot(MunicipalityCode municipality) {
    return String.join(
        ":",
        year.area(),
        Integer.toString(year.year()),
        Integer.toString(month == null ? 0 : month),
        municipality.value(),
        purpose.name());
  }

  /** The host invoices itself no more than it invoices nothing. */
  DocumentType documentOf(MunicipalityCode municipality, Map<CostKind, Euro> kinds) {
    int sign = kinds.values().stream().reduce(Euro.ZERO, Euro::add).compareTo(Euro.ZERO);
    if (municipality.equals(area.host().code()) || sign == 0) {
      return DocumentType.VOUCHER;
    }
    return sign > 0 ? DocumentType.INVOICE : DocumentType.CREDIT_NOTE;
  }
}
