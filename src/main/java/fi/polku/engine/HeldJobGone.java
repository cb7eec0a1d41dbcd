package fi.polku.engine;

/**
 * A job that had been held was done, or its step was called off; published in the same transaction.
 */
public record HeldJobGone(String jobId) {}
