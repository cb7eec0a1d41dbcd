/** Budgets, monthly shares and settlements of a year. */
@NamedInterface("budget")
@NullMarked
package fi.polku.costs.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
