package fi.polku.deadlines;

/** A clock changed its state or time; rows that show it follow in the same transaction. */
public record DeadlineChanged(Deadline deadline) {}
