package fi.polku.modelling;

import fi.polku.modelling.checks.Problem;

/** A problem and the model that has it. */
public record FileProblem(ModelId id, Problem problem) {}
