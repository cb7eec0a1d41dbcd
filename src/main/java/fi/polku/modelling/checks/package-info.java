/** What a model must be like before anybody's case may run on it; one rule a file. */
@NullMarked
package fi.polku.modelling.checks;

import org.jspecify.annotations.NullMarked;
