package fi.polku.appointments;

/** A time was called off, and nothing came in its place. */
public record AppointmentCancelled(Appointment cancelled) {}
