/** Users, their roles and grants, the row scope that every query carries, and the read log. */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"shared", "areas"})
package fi.polku.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
