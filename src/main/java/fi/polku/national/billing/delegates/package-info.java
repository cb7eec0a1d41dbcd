/** Steps that send invoices. */
@NullMarked
package fi.polku.national.billing.delegates;

import org.jspecify.annotations.NullMarked;
