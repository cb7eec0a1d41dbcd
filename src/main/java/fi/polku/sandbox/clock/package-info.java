/** The clock that can be moved forward. */
@NullMarked
package fi.polku.sandbox.clock;

import org.jspecify.annotations.NullMarked;
