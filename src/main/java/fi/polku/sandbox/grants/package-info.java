/** The simulated grants system's answers. */
@NullMarked
package fi.polku.sandbox.grants;

import org.jspecify.annotations.NullMarked;
