/** The simulated JOD's answers. */
@NullMarked
package fi.polku.sandbox.jod;

import org.jspecify.annotations.NullMarked;
