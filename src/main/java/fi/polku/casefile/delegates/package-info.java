/** Steps that models ask of the case file. */
@NullMarked
package fi.polku.casefile.delegates;

import org.jspecify.annotations.NullMarked;
