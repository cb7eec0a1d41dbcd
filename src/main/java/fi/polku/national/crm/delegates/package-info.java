/** Steps that reach the area CRM. */
@NullMarked
package fi.polku.national.crm.delegates;

import org.jspecify.annotations.NullMarked;
