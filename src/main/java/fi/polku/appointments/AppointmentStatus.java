package fi.polku.appointments;

/** Where an appointment stands. */
public enum AppointmentStatus {
  BOOKED,
  HELD,
  CANCELLED
}
