/** Faults on demand: how the simulated systems fail. */
@NullMarked
package fi.polku.sandbox.faults;

import org.jspecify.annotations.NullMarked;
