/** Steps that ask the Population Information System. */
@NullMarked
package fi.polku.national.population.delegates;

import org.jspecify.annotations.NullMarked;
