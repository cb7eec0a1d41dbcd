/**
 * Value types every module speaks with. Each one validates itself when it is made and prints
 * nothing that a log should not hold.
 */
@NullMarked
@ApplicationModule(
    displayName = "Shared values",
    allowedDependencies = {})
package fi.polku.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
