/** The step that reads the customer's skills profile. */
@NullMarked
package fi.polku.national.jod.delegates;

import org.jspecify.annotations.NullMarked;
