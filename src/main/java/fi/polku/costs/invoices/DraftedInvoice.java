package fi.polku.costs.invoices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is ready to be kept.
 *
 * @param slot what it is the valid document of; null for one that takes another back
 */
record DraftedInvoice(CostInvoice invoice, @Nullable String slot, List<CostInvoiceRow> rows) {}
