/** The simulated answers of the area CRM. */
@NullMarked
package fi.polku.sandbox.crm;

import org.jspecify.annotations.NullMarked;
