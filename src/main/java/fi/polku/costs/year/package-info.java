/** How a cost year proceeds: its process, its tasks and the municipalities' opinions. */
@NamedInterface("year")
@NullMarked
package fi.polku.costs.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
