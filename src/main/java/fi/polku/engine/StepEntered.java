package fi.polku.engine;

/** A step with a statutory deadline began, in the engine's transaction. */
public record StepEntered(StepScope step) {}
