/** The rules of BPMN models. */
@NullMarked
package fi.polku.modelling.checks.process;

import org.jspecify.annotations.NullMarked;
