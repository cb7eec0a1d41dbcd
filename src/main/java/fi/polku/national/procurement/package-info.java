/** Purchased services: places, prices and what providers tell of them. */
@NullMarked
package fi.polku.national.procurement;

import org.jspecify.annotations.NullMarked;
