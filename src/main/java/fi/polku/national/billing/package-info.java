/** Invoices sent as Finvoice 3.0 through the billing operator. */
@NullMarked
@NamedInterface("billing")
package fi.polku.national.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
