/** The national customer information system: lines, self-service and ends are written there. */
@NullMarked
package fi.polku.national.register;

import org.jspecify.annotations.NullMarked;
