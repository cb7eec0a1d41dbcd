/** What models call to book, hold and cancel appointments. */
@NullMarked
package fi.polku.appointments.delegates;

import org.jspecify.annotations.NullMarked;
