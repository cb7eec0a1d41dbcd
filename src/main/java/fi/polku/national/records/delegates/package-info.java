/** Steps that reach records management. */
@NullMarked
package fi.polku.national.records.delegates;

import org.jspecify.annotations.NullMarked;
