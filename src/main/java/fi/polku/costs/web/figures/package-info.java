/** Figures that costs are shared by: seen, entered, confirmed and brought in from files. */
@NullMarked
package fi.polku.costs.web.figures;

import org.jspecify.annotations.NullMarked;
