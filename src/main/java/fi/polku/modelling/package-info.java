/** The process owner's workbench: edit, check, save, release. */
@NullMarked
@ApplicationModule(
    displayName = "Modelling",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "decisions",
      "costs",
      "costs :: agreement",
      "journeys",
      "national :: connectors"
    })
package fi.polku.modelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
