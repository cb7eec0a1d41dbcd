package fi.polku.national.bookings;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.AppointmentStatus;
import fi.polku.appointments.Appointments;
import fi.polku.appointments.BookingConfirmation;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.LanguageCode;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Books and cancels the times agreed with customers in the area's booking system, each once. A
 * customer who speaks a language that the office does not serve in gets an interpreter (LINES 2).
 */
@Service
public class Bookings {

  private static final String SYSTEM = "bookings";
  private static final Set<String> SERVED_IN = Set.of("fi", "sv", "en");

  private final Appointments appointments;
  private final Cases cases;
  private final OwnContract bookings;
  private final Clock clock;

  Bookings(Appointments appointments, Cases cases, OwnContracts contracts, Clock clock) {
    this.appointments = appointments;
    this.cases = cases;
    this.bookings = contracts.open(SYSTEM);
    this.clock = clock;
  }

  /**
   * Books the appointment and tells on it what was confirmed; nothing happens to one that has been
   * called off meanwhile.
   *
   * @param movedFrom the appointment whose place it takes
   * @return a refusal when there is no room or interpreter at that time
   * @throws RemoteFailure if the outcome is not known
   */
  public Outcome book(BusinessMoment moment, UUID appointmentId, @Nullable UUID movedFrom) {
    Appointment appointment = appointments.find(appointmentId).orElseThrow();
    if (appointment.status() != AppointmentStatus.BOOKED) {
      return new Outcome.Confirmed(null);
    }
    Outcome outcome =
        bookings.carryOut(
            moment,
            appointment.caseId(),
            "bookings",
            appointmentId.toString(),
            request(appointment, movedFrom));
    return outcome instanceof Outcome.Confirmed booked ? confirmed(appointment, booked) : outcome;
  }

  private Outcome confirmed(Appointment appointment, Outcome.Confirmed booked) {
    BookingState state =
        bookings.ask(
            appointment.caseId(),
            "booking-state",
            Map.of("appointmentId", appointment.id()),
            BookingState.class);
    if (!state.appointmentId().equals(appointment.id())) {
      throw new RemoteFailure(SYSTEM, "answer-of-another-booking");
    }
    if (state.status() == BookingState.Status.IMPOSSIBLE) {
      return new Outcome.Refused(Objects.requireNonNullElse(state.reason(), "impossible"));
    }
    appointments.confirm(
        appointment.id(),
        new BookingConfirmation(
            Objects.requireNonNullElse(booked.reference(), appointment.id().toString()),
            state.room(),
            state.videoLink(),
            state.interpreter()));
    return booked;
  }

  /**
   * Tells that the appointment was called off.
   *
   * @throws RemoteFailure if the outcome is not known
   */
  public Outcome cancel(BusinessMoment moment, UUID appointmentId) {
    Appointment appointment = appointments.find(appointmentId).orElseThrow();
    return bookings.carryOut(
        moment,
        appointment.caseId(),
        "cancellations",
        appointmentId.toString(),
        Map.of("appointmentId", appointmentId));
  }

  private BookingRequest request(Appointment appointment, @Nullable UUID movedFrom) {
    CaseRecord about = cases.get(appointment.caseId());
    return new BookingRequest(
        appointment.id(),
        about.id().toString(),
        about.municipality().value(),
        appointment.startsAt().atZone(clock.getZone()).toOffsetDateTime().toString(),
        Meeting.of(appointment.manner()),
        interpreterFor(about.language()),
        movedFrom);
  }

  private static @Nullable String interpreterFor(LanguageCode speaker) {
    return SERVED_IN.contains(speaker.value()) ? null : speaker.value();
  }
}
