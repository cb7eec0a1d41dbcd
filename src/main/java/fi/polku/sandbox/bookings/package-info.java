/** The simulated booking system's answers. */
@NullMarked
package fi.polku.sandbox.bookings;

import org.jspecify.annotations.NullMarked;
