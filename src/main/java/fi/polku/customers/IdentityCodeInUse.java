package fi.polku.customers;

import java.util.UUID;

/**
 * A person's identity code has been corrected to one that another of our persons already has: they
 * are the same, and somebody has to join what is known of them.
 */
public record IdentityCodeInUse(UUID personId, UUID otherId) {}
