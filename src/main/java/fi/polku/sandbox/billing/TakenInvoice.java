package fi.polku.sandbox.billing;

import java.time.Instant;
import java.util.UUID;

/** An invoice that the operator has taken. */
record TakenInvoice(
    String externalId,
    UUID reference,
    String seller,
    String number,
    Instant receivedAt,
    String content) {}
