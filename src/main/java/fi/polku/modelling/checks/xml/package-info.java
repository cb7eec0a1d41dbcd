/** Reads XML of strangers safely and remembers where each element stood. */
@NullMarked
package fi.polku.modelling.checks.xml;

import org.jspecify.annotations.NullMarked;
