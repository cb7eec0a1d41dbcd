/**
 * One flat row an open task, written in the engine's transaction; lists, claims and completions.
 */
@NullMarked
@ApplicationModule(
    displayName = "Worklist",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "customers",
      "cases",
      "journeys",
      "deadlines"
    })
package fi.polku.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
