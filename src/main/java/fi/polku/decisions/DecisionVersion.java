package fi.polku.decisions;

import java.time.LocalDate;

/**
 * A released version of a table and its use.
 *
 * @param from first day on which it may decide; a later version may take over before its own turn
 * @param taken decisions taken by it so far
 */
public record DecisionVersion(int version, LocalDate from, long taken) {}
