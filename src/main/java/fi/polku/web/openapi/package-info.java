/** The description of the API. */
@NullMarked
package fi.polku.web.openapi;

import org.jspecify.annotations.NullMarked;
