/** How an area shares its costs, as its decision tables say. */
@NullMarked
@NamedInterface("agreement")
package fi.polku.costs.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
