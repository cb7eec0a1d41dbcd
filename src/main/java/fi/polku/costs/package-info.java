/**
 * The cost year of an employment area: what the services cost, how the municipalities share it, and
 * what each of them is invoiced.
 */
@NullMarked
@ApplicationModule(
    displayName = "Costs",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "decisions",
      "cases",
      "journeys",
      "national :: billing",
      "national :: receipts",
      "national :: remote",
      "national :: statistics"
    })
package fi.polku.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
