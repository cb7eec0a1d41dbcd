package fi.polku.national.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time to book, as the contract has it.
 *
 * @param startsAt ISO 8601 with the offset
 * @param interpreterLanguage ISO 639-1; null: no interpreter
 * @param movedFrom the appointment whose place this takes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookingRequest(
    UUID appointmentId,
    String caseId,
    String municipality,
    String startsAt,
    Meeting meeting,
    @Nullable String interpreterLanguage,
    @Nullable UUID movedFrom) {}
