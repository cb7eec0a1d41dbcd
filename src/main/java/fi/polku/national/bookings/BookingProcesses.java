package fi.polku.national.bookings;

import fi.polku.appointments.AppointmentBooked;
import fi.polku.appointments.AppointmentCancelled;
import fi.polku.engine.Processes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the booking system know of every time that is agreed or called off, whoever does it: the
 * calls are steps of processes of their own, begun in the same transaction.
 */
@Component
class BookingProcesses {

  private static final String BOOK = "ajan-varmistus";
  private static final String CANCEL = "ajan-peruutus";

  private final Processes processes;

  BookingProcesses(Processes processes) {
    this.processes = processes;
  }

  @EventListener
  void on(AppointmentBooked event) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("aikaTunnus", event.booked().id().toString());
    facts.put("siirrettyAika", event.movedFrom() == null ? "" : event.movedFrom().toString());
    processes.start(BOOK, event.booked().caseId(), facts);
  }

  @EventListener
  void on(AppointmentCancelled event) {
    processes.start(
        CANCEL,
        event.cancelled().caseId(),
        Map.of("aikaTunnus", event.cancelled().id().toString()));
  }
}
