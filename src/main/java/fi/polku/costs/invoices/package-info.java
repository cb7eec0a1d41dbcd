/** Invoices of monthly shares and settlements. */
@NamedInterface("invoices")
@NullMarked
package fi.polku.costs.invoices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
