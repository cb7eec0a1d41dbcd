/** The supervisors' page and API. */
@NullMarked
package fi.polku.supervision.web;

import org.jspecify.annotations.NullMarked;
