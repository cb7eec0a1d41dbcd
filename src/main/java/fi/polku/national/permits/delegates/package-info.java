/** Where the engine asks and tells the Finnish Immigration Service. */
@NullMarked
package fi.polku.national.permits.delegates;

import org.jspecify.annotations.NullMarked;
