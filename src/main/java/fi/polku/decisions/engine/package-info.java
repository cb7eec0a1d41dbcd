/** What models name of decisions. */
@NullMarked
package fi.polku.decisions.engine;

import org.jspecify.annotations.NullMarked;
