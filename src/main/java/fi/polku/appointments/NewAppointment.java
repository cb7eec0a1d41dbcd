package fi.polku.appointments;

import fi.polku.shared.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is booked.
 *
 * @param processInstanceId the process that books, and later holds or cancels it
 */
public record NewAppointment(
    CaseId caseId,
    String processInstanceId,
    Instant startsAt,
    @Nullable String manner,
    @Nullable String purpose,
    String role) {}
