/** The case: a customer relationship, its status, service line and timeline. */
@NullMarked
@ApplicationModule(
    displayName = "Cases",
    allowedDependencies = {"shared", "areas", "access", "customers"})
package fi.polku.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
