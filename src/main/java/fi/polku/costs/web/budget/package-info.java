/** Budgets, settlements and interim reports: pages and API. */
@NullMarked
package fi.polku.costs.web.budget;

import org.jspecify.annotations.NullMarked;
