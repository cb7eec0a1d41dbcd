/** Vacancies that employers tell of: from the waiting area until they are filled, and how long. */
@NullMarked
@ApplicationModule(
    displayName = "Vacancies",
    allowedDependencies = {"shared", "areas", "access", "engine", "customers", "cases", "journeys"})
package fi.polku.vacancies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
