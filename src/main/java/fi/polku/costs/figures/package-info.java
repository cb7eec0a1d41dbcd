/** Figures that municipalities are compared by, each with its source, date and history. */
@NamedInterface("figures")
@NullMarked
package fi.polku.costs.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
