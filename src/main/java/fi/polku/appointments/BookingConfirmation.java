package fi.polku.appointments;

import org.jspecify.annotations.Nullable;

/**
 * What the booking system has confirmed of a time.
 *
 * @param booking the system's own id
 * @param room where they meet, when they do
 * @param videoLink {@code https} address of a video meeting
 * @param interpreter who interprets, as the system names the interpreter
 */
public record BookingConfirmation(
    String booking,
    @Nullable String room,
    @Nullable String videoLink,
    @Nullable String interpreter) {}
