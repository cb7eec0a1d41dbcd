/** Refusals and failures in one shape for the API and one for pages. */
@NullMarked
package fi.polku.web.errors;

import org.jspecify.annotations.NullMarked;
