/**
 * Simulators of the national systems, the movable clock and demo cases; profile sandbox only,
 * nothing depends on it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sandbox",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "customers",
      "cases",
      "costs",
      "costs :: budget",
      "costs :: figures",
      "costs :: invoices",
      "costs :: journal",
      "costs :: year",
      "journeys",
      "national :: connectors",
      "worklist"
    })
package fi.polku.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
