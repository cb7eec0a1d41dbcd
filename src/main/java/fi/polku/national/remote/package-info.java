/**
 * HTTP as every client of a national system needs it: bounded, without redirects, failing safely.
 */
@NullMarked
@NamedInterface("remote")
package fi.polku.national.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
