@NullMarked
package fi.polku.costs.invoices;

import org.jspecify.annotations.NullMarked;
