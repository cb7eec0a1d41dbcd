/** Where the engine tells and asks the register of integration. */
@NullMarked
package fi.polku.national.integration.delegates;

import org.jspecify.annotations.NullMarked;
