/** Delegates on the paths of deadline timers. */
@NullMarked
package fi.polku.deadlines.delegates;

import org.jspecify.annotations.NullMarked;
