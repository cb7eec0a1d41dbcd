/** Who arranges each service of the catalogue in each area, as the table in force decides. */
@NullMarked
@ApplicationModule(
    displayName = "Services",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "decisions",
      "national :: service-catalogue"
    })
package fi.polku.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
