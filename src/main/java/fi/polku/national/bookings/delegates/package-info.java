/** Steps that book and cancel times in the booking system. */
@NullMarked
package fi.polku.national.bookings.delegates;

import org.jspecify.annotations.NullMarked;
