/** Persons: found or opened by identity code, personal data encrypted, turvakielto respected. */
@NullMarked
@ApplicationModule(
    displayName = "Customers",
    allowedDependencies = {"shared", "areas", "access"})
package fi.polku.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
