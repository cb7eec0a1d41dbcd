package fi.polku.deadlines;

import java.time.Instant;

/**
 * When a clock starts, warns and ends, by the rule in force.
 *
 * @param dueAt last second in time
 * @param ground legal ground of the rule
 */
public record DeadlineTimes(
    Instant startedAt, Instant warnAt, Instant dueAt, String ground, int ruleVersion) {}
