/** The whole story of a case on one page and in one API answer. */
@NullMarked
@ApplicationModule(
    displayName = "Case file",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "decisions",
      "customers",
      "cases",
      "journeys",
      "deadlines",
      "worklist",
      "national :: connectors",
      "national :: outages",
      "appointments"
    })
package fi.polku.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
