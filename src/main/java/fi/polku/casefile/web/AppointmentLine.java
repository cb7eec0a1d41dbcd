package fi.polku.casefile.web;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.BookingConfirmation;
import fi.polku.casefile.CaseFile;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the case page tells it.
 *
 * @param status BOOKED, HELD or CANCELLED
 */
record AppointmentLine(
    LocalDateTime at,
    @Nullable String purpose,
    @Nullable String manner,
    String role,
    String status,
    @Nullable String reason,
    @Nullable String room,
    @Nullable String videoLink,
    @Nullable String interpreter) {

  /** The latest first. */
  static List<AppointmentLine> of(CaseFile file, Words words, Locale reader) {
    return file.appointments().stream()
        .sorted(Comparator.comparing(Appointment::startsAt).reversed())
        .map(appointment -> line(appointment, words, reader))
        .toList();
  }

  private static AppointmentLine line(Appointment appointment, Words words, Locale reader) {
    @Nullable BookingConfirmation confirmed = appointment.confirmation();
    return new AppointmentLine(
        words.time(appointment.startsAt()),
        appointment.purpose() == null ? null : words.purpose(appointment.purpose(), reader),
        appointment.manner() == null ? null : words.value(appointment.manner(), reader),
        words.role(appointment.role(), reader),
        appointment.status().name(),
        appointment.reason() == null ? null : words.reason(appointment.reason(), reader),
        confirmed == null ? null : confirmed.room(),
        confirmed == null ? null : confirmed.videoLink(),
        confirmed == null ? null : confirmed.interpreter());
  }
}
