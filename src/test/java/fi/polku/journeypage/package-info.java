/** Writes {@code docs/journeys.md} from the models, and holds it to them. */
@NullMarked
package fi.polku.journeypage;

import org.jspecify.annotations.NullMarked;
