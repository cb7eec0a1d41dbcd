/** Where the engine hands a statement over to the payer of the benefit. */
@NullMarked
package fi.polku.national.benefits.delegates;

import org.jspecify.annotations.NullMarked;
