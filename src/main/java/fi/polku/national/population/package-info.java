/**
 * The Population Information System of the Digital and Population Data Services Agency: personal
 * data by identity code, as SOAP over X-Road.
 */
@NullMarked
package fi.polku.national.population;

import org.jspecify.annotations.NullMarked;
