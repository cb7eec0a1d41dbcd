/**
 * Simulators of the national systems and the movable clock; profile sandbox only, nothing depends
 * on it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Sandbox",
    allowedDependencies = {"shared", "access", "engine"})
package fi.polku.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
