package fi.polku.costs.journal;

import java.time.Instant;

/**
 * An entry of the journal as it was booked.
 *
 * @param id grows as entries are booked
 * @param by user name, or the system's own
 */
public record BookedEntry(long id, Entry entry, Instant at, String by) {}
