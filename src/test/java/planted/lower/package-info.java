/** May use nothing, but does. */
@ApplicationModule(allowedDependencies = {})
package planted.lower;

import org.springframework.modulith.ApplicationModule;
