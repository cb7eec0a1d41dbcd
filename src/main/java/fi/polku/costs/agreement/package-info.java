/** How an area shares its costs, as its decision tables say. */
@NullMarked
package fi.polku.costs.agreement;

import org.jspecify.annotations.NullMarked;
