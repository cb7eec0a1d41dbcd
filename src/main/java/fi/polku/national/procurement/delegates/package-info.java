/** Steps that reach the procurement system. */
@NullMarked
package fi.polku.national.procurement.delegates;

import org.jspecify.annotations.NullMarked;
