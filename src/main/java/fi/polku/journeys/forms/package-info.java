/** Reads, translates and checks Camunda Forms: one small class for each type of component. */
@NullMarked
package fi.polku.journeys.forms;

import org.jspecify.annotations.NullMarked;
