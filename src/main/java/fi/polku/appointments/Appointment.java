package fi.polku.appointments;

import fi.polku.shared.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time agreed with a customer.
 *
 * @param manner how they meet, a word of the models such as {@code puhelin}
 * @param purpose what it is for, in the words of who booked it
 * @param role key of the role that meets the customer
 * @param reason why it was cancelled, a key of the message bundles or a sentence
 * @param confirmation null until the booking system has confirmed the time
 */
public record Appointment(
    UUID id,
    CaseId caseId,
    Instant startsAt,
    @Nullable String manner,
    @Nullable String purpose,
    String role,
    AppointmentStatus status,
    @Nullable String reason,
    @Nullable BookingConfirmation confirmation) {}
