/** Pages and API of journeys. */
@NullMarked
package fi.polku.journeys.web;

import org.jspecify.annotations.NullMarked;
