/** Thin delegates and clients of the national systems, one nested package a system. */
@NullMarked
@ApplicationModule(
    displayName = "National systems",
    allowedDependencies = {
      "shared",
      "access",
      "areas",
      "engine",
      "customers",
      "cases",
      "appointments"
    })
package fi.polku.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
