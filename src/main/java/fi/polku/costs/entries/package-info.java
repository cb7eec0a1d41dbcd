/** Actual costs: told one by one, by a program, by a file, or by the journeys of the customers. */
@NullMarked
package fi.polku.costs.entries;

import org.jspecify.annotations.NullMarked;
