/** The journal: immutable double entries, of which every figure shown is a sum. */
@NamedInterface("journal")
@NullMarked
package fi.polku.costs.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
