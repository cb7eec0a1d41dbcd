/** Simulator of Statistics Finland's PxWeb, with figures of nobody. */
@NullMarked
package fi.polku.sandbox.statistics;

import org.jspecify.annotations.NullMarked;
