package fi.polku.engine;

/**
 * A step with a statutory deadline ended, in the engine's transaction.
 *
 * @param cancelled whether it was interrupted or its process ended before the step was done
 */
public record StepLeft(StepScope step, boolean cancelled) {}
