/** Times agreed with customers: booked, held or cancelled with a reason. */
@NullMarked
@ApplicationModule(
    displayName = "Appointments",
    allowedDependencies = {"shared", "access", "engine", "cases"})
package fi.polku.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
