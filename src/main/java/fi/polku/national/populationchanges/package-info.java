/**
 * Changes of the Population Information System, asked daily of everybody who has an open case: REST
 * over X-Road.
 */
@NullMarked
package fi.polku.national.populationchanges;

import org.jspecify.annotations.NullMarked;
