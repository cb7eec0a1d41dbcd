package fi.polku.customers;

import java.util.UUID;

/** A person as stored: code and names encrypted, the code's hash beside them. */
record PersonRow(
    UUID id,
    String identityCode,
    String identityCodeHash,
    String firstNames,
    String lastName,
    String language,
    String municipality,
    boolean restricted) {}
