package fi.polku.customers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer as stored: the contact person encrypted. */
record EmployerRow(
    UUID id,
    String businessId,
    String name,
    String municipality,
    String language,
    String segment,
    @Nullable String contactName,
    @Nullable String contactPhone,
    @Nullable String contactEmail) {}
