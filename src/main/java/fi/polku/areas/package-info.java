/**
 * Employment areas with their municipalities, the catalogue of services, and the Finnish working
 * calendar. An area is a file in {@code areas/}; a further one needs no code.
 */
@NullMarked
@ApplicationModule(displayName = "Employment areas", allowedDependencies = "shared")
package fi.polku.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
