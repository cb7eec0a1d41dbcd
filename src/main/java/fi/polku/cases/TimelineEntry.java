package fi.polku.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in a case.
 *
 * @param kind key of the sentence in the message bundle {@code timeline.<kind>}
 * @param facts what the sentence is filled with
 */
public record TimelineEntry(Instant at, String kind, String actor, Map<String, Object> facts) {}
