/** Acts and questions towards systems whose contract is our own: one shape for all of them. */
@NullMarked
package fi.polku.national.acts;

import org.jspecify.annotations.NullMarked;
