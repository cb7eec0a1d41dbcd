/** Budgets, monthly shares and settlements of a year. */
@NullMarked
package fi.polku.costs.budget;

import org.jspecify.annotations.NullMarked;
