/** X-Road: the data exchange layer through which registers are reached. */
@NullMarked
package fi.polku.national.xroad;

import org.jspecify.annotations.NullMarked;
