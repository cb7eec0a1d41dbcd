package fi.polku.engine;

/**
 * A rule of a table.
 *
 * @param number place in the table from 1
 * @param ground annotation: the source and section the rule rests on
 */
public record DecisionRule(String id, int number, String ground) {}
