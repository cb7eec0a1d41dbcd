package fi.polku.customers;

import java.util.UUID;

/** A person is known by a corrected identity code from now on; nothing else has changed. */
public record IdentityCodeCorrected(UUID personId) {}
