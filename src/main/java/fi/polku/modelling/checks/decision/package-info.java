/** The rules of DMN tables. */
@NullMarked
package fi.polku.modelling.checks.decision;

import org.jspecify.annotations.NullMarked;
