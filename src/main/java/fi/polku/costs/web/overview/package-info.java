/** The frame of all pages of a cost year, and the pages that show it as a whole. */
@NullMarked
package fi.polku.costs.web.overview;

import org.jspecify.annotations.NullMarked;
