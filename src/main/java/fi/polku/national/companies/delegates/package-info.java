/** The step that asks what is known of a company. */
@NullMarked
package fi.polku.national.companies.delegates;

import org.jspecify.annotations.NullMarked;
