/** Statistics Finland: the municipality classification, and figures of municipalities. */
@NullMarked
@NamedInterface("statistics")
package fi.polku.national.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
