package fi.polku.national.outages;

import java.time.Instant;

/**
 * A system that does not answer.
 *
 * @param system its key
 */
public record Outage(String system, Instant since) {}
