/** Where the engine tells and asks the customer register. */
@NullMarked
package fi.polku.national.register.delegates;

import org.jspecify.annotations.NullMarked;
