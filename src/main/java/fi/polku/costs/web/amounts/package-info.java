/** Amounts of money in requests. */
@NullMarked
package fi.polku.costs.web.amounts;

import org.jspecify.annotations.NullMarked;
