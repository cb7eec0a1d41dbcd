/** What models name of statutory deadlines. */
@NullMarked
package fi.polku.deadlines.engine;

import org.jspecify.annotations.NullMarked;
