/** Simulator of the national customer information system, by our assumed contract. */
@NullMarked
package fi.polku.sandbox.register;

import org.jspecify.annotations.NullMarked;
