/** The area CRM: contacts with employers, shared both ways. */
@NullMarked
package fi.polku.national.crm;

import org.jspecify.annotations.NullMarked;
