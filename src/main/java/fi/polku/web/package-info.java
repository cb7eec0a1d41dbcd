/** Layout, navigation, language, security of the edges and error pages. */
@NullMarked
@ApplicationModule(
    displayName = "Web shell",
    allowedDependencies = {"shared", "areas", "access"})
package fi.polku.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
