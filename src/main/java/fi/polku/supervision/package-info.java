/** What supervisors watch: deadlines by kind and municipality, worst cases, trends, metrics. */
@NullMarked
@ApplicationModule(
    displayName = "Supervision",
    allowedDependencies = {
      "shared",
      "areas",
      "access",
      "engine",
      "customers",
      "cases",
      "deadlines",
      "vacancies",
      "worklist"
    })
package fi.polku.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
