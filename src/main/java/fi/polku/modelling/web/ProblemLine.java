package fi.polku.modelling.web;

import fi.polku.modelling.checks.Severity;
import org.jspecify.annotations.Nullable;

/** A problem in words; element is null when it is the model's own or another model's. */
record ProblemLine(@Nullable String element, String rule, Severity severity, String message) {}
