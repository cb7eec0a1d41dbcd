package fi.polku.appointments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time was agreed.
 *
 * @param movedFrom the earlier time in whose place it came
 */
public record AppointmentBooked(Appointment booked, @Nullable UUID movedFrom) {}
