/** The simulated billing operator. */
@NullMarked
package fi.polku.sandbox.billing;

import org.jspecify.annotations.NullMarked;
