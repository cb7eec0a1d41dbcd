package fi.polku.sandbox.population;

import fi.polku.journeys.PermitType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A residence permit of somebody in the sandbox.
 *
 * @param until last day; null: without end
 */
public record Permit(PermitType type, LocalDate from, @Nullable LocalDate until) {}
