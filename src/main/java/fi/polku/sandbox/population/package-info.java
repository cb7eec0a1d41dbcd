/**
 * The people of the sandbox, and the two systems of the Digital and Population Data Services Agency
 * that know them: the population query and the feed of changes.
 */
@NullMarked
package fi.polku.sandbox.population;

import org.jspecify.annotations.NullMarked;
