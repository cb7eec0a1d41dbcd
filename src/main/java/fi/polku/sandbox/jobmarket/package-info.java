/** Simulator of Työmarkkinatori. */
@NullMarked
package fi.polku.sandbox.jobmarket;

import org.jspecify.annotations.NullMarked;
