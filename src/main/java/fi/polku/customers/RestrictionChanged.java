package fi.polku.customers;

import java.util.UUID;

/**
 * A person's turvakielto was set or lifted; rows that copy it must follow in the same transaction.
 */
public record RestrictionChanged(UUID personId, boolean restricted) {}
