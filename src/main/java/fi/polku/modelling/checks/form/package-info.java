/** The rules of Camunda Forms. */
@NullMarked
package fi.polku.modelling.checks.form;

import org.jspecify.annotations.NullMarked;
