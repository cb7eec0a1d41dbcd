package fi.polku.appointments;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments of cases; whoever asks has checked the right to the case. */
public interface Appointments {

  /** In the order of their times. */
  List<Appointment> of(CaseId caseId);

  /** The appointment of that id. */
  Optional<Appointment> find(UUID id);

  /** Tells what the booking system has confirmed; told again, nothing changes. */
  void confirm(UUID id, BookingConfirmation confirmation);

  /** Books a time; one that the process had booked before is cancelled as moved. */
  void book(NewAppointment appointment);

  /** The booked appointment of the process was held; nothing happens when it has none. */
  void held(CaseId caseId, String processInstanceId);

  /**
   * Cancels the booked appointment of the process; nothing happens when it has none.
   *
   * @param reason why, null when nobody says
   */
  void cancel(CaseId caseId, String processInstanceId, @Nullable String reason);
}
