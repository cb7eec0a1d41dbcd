/** Where the engine hands a step over to a national system; a few lines each. */
@NullMarked
package fi.polku.national.delegates;

import org.jspecify.annotations.NullMarked;
