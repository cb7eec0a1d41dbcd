package fi.polku.appointments;

import static fi.polku.appointments.AppointmentStatus.BOOKED;
import static fi.polku.appointments.AppointmentStatus.CANCELLED;
import static fi.polku.appointments.AppointmentStatus.HELD;

import fi.polku.access.CurrentUser;
import fi.polku.cases.CaseEnded;
import fi.polku.cases.ResponsibilityMoved;
import fi.polku.cases.Timeline;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments in the database; each step of one is told in its case's story. */
@Service
class StoredAppointments implements Appointments {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

  /** Reasons, as the message bundles know them. */
  private static final String MOVED = "AIKA_SIIRTYI";

  private static final String CASE_ENDED = "ASIAKKUUS_PAATTYI";

  private final AppointmentTable table;
  private final Timeline timeline;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredAppointments(
      AppointmentTable table,
      Timeline timeline,
      CurrentUser user,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.timeline = timeline;
    this.user = user;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Appointment> of(CaseId caseId) {
    return table.of(caseId);
  }

  @Override
  @Transactional
  public void book(NewAppointment appointment) {
    List<Appointment> before =
        table.bookedBy(appointment.caseId(), appointment.processInstanceId());
    before.forEach(moved -> close(moved, CANCELLED, MOVED));
    UUID id = UUID.randomUUID();
    table.insert(id, appointment, clock.instant(), user.actor());
    timeline.add(
        appointment.caseId(),
        "appointment-booked",
        facts(time(appointment.startsAt()), appointment.purpose(), null));
    @Nullable UUID movedFrom = before.isEmpty() ? null : before.get(0).id();
    events.publishEvent(new AppointmentBooked(table.find(id).orElseThrow(), movedFrom));
  }

  @Override
  public Optional<Appointment> find(UUID id) {
    return table.find(id);
  }

  @Override
  @Transactional
  public void confirm(UUID id, BookingConfirmation confirmation) {
    Appointment appointment = table.find(id).orElseThrow();
    if (!confirmation.equals(appointment.confirmation())) {
      table.confirm(id, confirmation);
      timeline.add(
          appointment.caseId(),
          confirmation.interpreter() == null
              ? "appointment-confirmed"
              : "appointment-confirmed-with-interpreter",
          facts(time(appointment.startsAt()), appointment.purpose(), null));
    }
  }

  @Override
  @Transactional
  public void held(CaseId caseId, String processInstanceId) {
    table
        .bookedBy(caseId, processInstanceId)
        .forEach(appointment -> close(appointment, HELD, null));
  }

  @Override
  @Transactional
  public void cancel(CaseId caseId, String processInstanceId, @Nullable String reason) {
    table.bookedBy(caseId, processInstanceId).forEach(appointment -> callOff(appointment, reason));
  }

  @EventListener
  void on(CaseEnded event) {
    table.of(event.ended().id()).stream()
        .filter(appointment -> appointment.status() == BOOKED)
        .forEach(appointment -> callOff(appointment, CASE_ENDED));
  }

  @EventListener
  void on(ResponsibilityMoved event) {
    table.toRole(event.caseId(), event.from(), event.to());
  }

  private void callOff(Appointment appointment, @Nullable String reason) {
    close(appointment, CANCELLED, reason);
    events.publishEvent(new AppointmentCancelled(appointment));
  }

  private void close(Appointment appointment, AppointmentStatus status, @Nullable String reason) {
    table.close(appointment.id(), status, reason, clock.instant());
    timeline.add(
        appointment.caseId(),
        "appointment-" + status.name().toLowerCase(Locale.ROOT),
        facts(time(appointment.startsAt()), appointment.purpose(), reason));
  }

  private String time(Instant at) {
    return TIME.format(LocalDateTime.ofInstant(at, clock.getZone()));
  }

  private static Map<String, Object> facts(
      String time, @Nullable String purpose, @Nullable String reason) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("time", time);
    if (purpose != null) {
      facts.put("purpose", purpose);
    }
    if (reason != null) {
      facts.put("reason", reason);
    }
    return facts;
  }
}
