/** Starts and steers the processes of a case; serves and checks forms. */
@NullMarked
@ApplicationModule(
    displayName = "Journeys",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "decisions",
      "customers",
      "cases"
    })
package fi.polku.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
