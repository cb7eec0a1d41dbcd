/** The simulated answers of the procurement system. */
@NullMarked
package fi.polku.sandbox.procurement;

import org.jspecify.annotations.NullMarked;
