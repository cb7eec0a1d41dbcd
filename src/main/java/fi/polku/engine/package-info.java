/** The process engine behind intent-named ports; the only door to Camunda beside delegates. */
@NullMarked
@ApplicationModule(
    displayName = "Engine",
    allowedDependencies = {"shared"})
package fi.polku.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
