/** Receipts: what makes an act towards a national system happen exactly once. */
@NullMarked
@NamedInterface("receipts")
package fi.polku.national.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
