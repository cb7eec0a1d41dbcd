package fi.polku.sandbox.clock;

import java.time.Instant;

/**
 * Where the clock stands.
 *
 * @param idle whether every job due by then has been worked off
 */
record ClockAnswer(Instant now, boolean idle) {}
