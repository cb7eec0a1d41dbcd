/** Receipts: what makes an act towards a national system happen exactly once. */
@NullMarked
package fi.polku.national.receipts;

import org.jspecify.annotations.NullMarked;
