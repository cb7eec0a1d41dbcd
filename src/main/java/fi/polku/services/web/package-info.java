/** The catalogue's page and API. */
@NullMarked
package fi.polku.services.web;

import org.jspecify.annotations.NullMarked;
