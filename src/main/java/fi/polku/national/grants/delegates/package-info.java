/** Steps that reach the general grants system. */
@NullMarked
package fi.polku.national.grants.delegates;

import org.jspecify.annotations.NullMarked;
