package fi.polku.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step with a statutory deadline began, in the engine's transaction.
 *
 * @param serviceNeedSince day from which the customer's need for service counts, if the process
 *     knows it
 */
public record StepEntered(StepScope step, @Nullable LocalDate serviceNeedSince) {}
