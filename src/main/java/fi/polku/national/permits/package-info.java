/** Residence permits: what the Finnish Immigration Service knows and is told. */
@NullMarked
package fi.polku.national.permits;

import org.jspecify.annotations.NullMarked;
