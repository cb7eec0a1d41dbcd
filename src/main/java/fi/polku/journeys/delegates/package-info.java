/** What models of a case's journeys call in the application. */
@NullMarked
package fi.polku.journeys.delegates;

import org.jspecify.annotations.NullMarked;
