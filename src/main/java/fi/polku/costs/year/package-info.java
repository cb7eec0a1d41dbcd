/** How a cost year proceeds: its process, its tasks and the municipalities' opinions. */
@NullMarked
package fi.polku.costs.year;

import org.jspecify.annotations.NullMarked;
