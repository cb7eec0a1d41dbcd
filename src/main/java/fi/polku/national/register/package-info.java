/** The national customer information system: what is decided is written there, history read. */
@NullMarked
package fi.polku.national.register;

import org.jspecify.annotations.NullMarked;
