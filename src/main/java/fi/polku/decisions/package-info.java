/** Decision tables in force on a date, and the evidence each decision leaves. */
@NullMarked
@ApplicationModule(
    displayName = "Decisions",
    allowedDependencies = {"shared", "areas", "engine"})
package fi.polku.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
