/** The ledger of statutory clocks: opened, warned, met, breached, each with its rule and ground. */
@NullMarked
@ApplicationModule(
    displayName = "Deadlines",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "decisions",
      "customers",
      "cases"
    })
package fi.polku.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
