/** Shares a sum among municipalities to the cent, and explains each share. */
@NullMarked
package fi.polku.costs.allocation;

import org.jspecify.annotations.NullMarked;
