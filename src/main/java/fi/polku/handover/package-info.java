/** What one colleague leaves to the next: everything open on a case, told and made free. */
@NullMarked
@ApplicationModule(
    displayName = "Hand-over",
    allowedDependencies = {"shared", "engine", "cases", "deadlines", "worklist", "appointments"})
package fi.polku.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
