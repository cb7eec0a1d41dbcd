package fi.polku.engine;

/**
 * An open task went to another role and is free; rows that show it follow in the same transaction.
 *
 * @param role candidate group it has now
 */
public record TaskMoved(String taskId, String role) {}
