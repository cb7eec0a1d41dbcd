/** Pages of a cost year's tasks, opinions and beginning. */
@NullMarked
package fi.polku.costs.web.year;

import org.jspecify.annotations.NullMarked;
