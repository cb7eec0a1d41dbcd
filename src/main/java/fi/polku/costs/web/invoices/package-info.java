/** Pages and API of the invoices of a cost year, and of invoicing details. */
@NullMarked
package fi.polku.costs.web.invoices;

import org.jspecify.annotations.NullMarked;
