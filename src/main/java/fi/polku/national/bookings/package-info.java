/** The booking system: it confirms times, and finds video links, rooms and interpreters. */
@NullMarked
package fi.polku.national.bookings;

import org.jspecify.annotations.NullMarked;
