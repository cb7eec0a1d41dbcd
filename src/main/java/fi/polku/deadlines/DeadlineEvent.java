package fi.polku.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a clock's ledger.
 *
 * @param entry a state, or {@code DONE_LATE} when the step was done after its time
 * @param ground why, where the entry says so
 */
public record DeadlineEvent(Instant at, String entry, String actor, @Nullable String ground) {}
